-- Some mails with their dossiers; those of before the column form_id are for who deposited last.
SELECT mail.*, dossier.number AS dossier_number, dossier.uuid AS dossier_uuid, dossier.office_code AS office_code,
    COALESCE(mail.form_id, dossier.deposited_form) AS addressed_form
FROM mail JOIN dossier ON dossier.id = mail.dossier_id
WHERE mail.id IN (SELECT value FROM json_each(:ids)) AND @conditions@
