-- The history of a dossier, newest first.
SELECT * FROM history WHERE dossier_id = :dossier ORDER BY id DESC
