-- The documents of a dossier in the order they came.
SELECT id, dossier_id, name, type, size, sha256, added_at, author, affiliation
FROM attachment WHERE dossier_id = :dossier ORDER BY id
