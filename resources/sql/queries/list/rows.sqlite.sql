-- What a list shows of some dossiers.
SELECT d.id, d.number, d.status, d.company_name, d.eori, d.created, d.transmitted, d.updated, d.deadline,
    d.listed_rex_number AS rex_number, d.listed_registered_on AS registered_on, d.number_valid, COALESCE(o.name, '') AS office_name, d.unread, d.reassigned,
    d.completed, c.name AS claimed_by, c.until AS claimed_until,
    (SELECT a.revocation_effect FROM authorisation a WHERE a.dossier_id = d.id) AS revocation_effect
FROM dossier d LEFT JOIN office o ON o.code = d.office_code LEFT JOIN claim c ON c.dossier_id = d.id
WHERE d.id IN (SELECT value FROM json_each(:ids)) AND @where@
