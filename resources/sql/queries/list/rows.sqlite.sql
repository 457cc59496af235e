-- What a list shows of some dossiers.
SELECT d.id, d.number, d.status, d.company_name, d.eori, d.created, d.transmitted, d.updated, d.deadline,
    a.number AS rex_number, a.registered_on, a.revoked_at, COALESCE(o.name, '') AS office_name
FROM dossier d LEFT JOIN authorisation a ON a.dossier_id = d.id LEFT JOIN office o ON o.code = d.office_code
WHERE d.id IN (SELECT value FROM json_each(:ids)) AND @where@
