-- How many mails there are of a choice.
SELECT COUNT(*) AS count FROM mail JOIN dossier ON dossier.id = mail.dossier_id WHERE @conditions@
