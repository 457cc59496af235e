-- The history of a dossier in the order of its hash chain.
SELECT * FROM history WHERE dossier_id = :dossier ORDER BY id
