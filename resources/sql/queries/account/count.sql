-- How many accounts are there?
SELECT COUNT(*) AS n FROM account
