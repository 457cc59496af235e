-- Is there no account yet? Not counted: there may be a million.
SELECT CASE WHEN EXISTS (SELECT 1 FROM account) THEN 0 ELSE 1 END AS empty
