-- Mails with their dossier, newest first; which ones is the caller's choice.
SELECT mail.*, dossier.number AS dossier_number, dossier.uuid AS dossier_uuid, dossier.office_code AS office_code
FROM mail JOIN dossier ON dossier.id = mail.dossier_id
WHERE @conditions@
ORDER BY mail.id DESC
LIMIT :most
