-- What the next lot holds, in the order of the events.
SELECT t.*, d.number AS dossier_number, d.company_name, a.number AS rex_number, a.consent
FROM transmission t JOIN dossier d ON d.id = t.dossier_id JOIN authorisation a ON a.dossier_id = t.dossier_id
WHERE t.state = 'pending'
ORDER BY t.id
