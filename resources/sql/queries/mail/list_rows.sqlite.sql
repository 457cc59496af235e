-- Some mails with their dossiers.
SELECT mail.*, dossier.number AS dossier_number, dossier.uuid AS dossier_uuid, dossier.office_code AS office_code
FROM mail JOIN dossier ON dossier.id = mail.dossier_id
WHERE mail.id IN (SELECT value FROM json_each(:ids)) AND @conditions@
