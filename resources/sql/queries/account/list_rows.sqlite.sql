-- Some accounts.
SELECT a.*, COALESCE(c.name, '') AS company_name, COALESCE(o.name, '') AS office_name
FROM account a LEFT JOIN company c ON c.id = a.company_id LEFT JOIN office o ON o.code = a.office_code
WHERE a.id IN (SELECT value FROM json_each(:ids))
