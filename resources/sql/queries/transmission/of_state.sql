-- What the Commission's base is to be told or was told, newest first; at most :most of them.
SELECT t.*, d.number AS dossier_number, d.company_name, a.number AS rex_number, a.consent
FROM transmission t JOIN dossier d ON d.id = t.dossier_id JOIN authorisation a ON a.dossier_id = t.dossier_id
WHERE t.state = :state
ORDER BY t.id DESC LIMIT :most
