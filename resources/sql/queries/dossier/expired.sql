-- Incomplete dossiers whose term has run out.
SELECT id FROM dossier WHERE status = 'incomplete' AND deadline <= :now ORDER BY deadline, id
