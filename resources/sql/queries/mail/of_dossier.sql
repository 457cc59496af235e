-- The mails of a dossier, newest first.
SELECT * FROM mail WHERE dossier_id = :dossier ORDER BY id DESC
