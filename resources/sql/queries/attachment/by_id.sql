-- One document, without its content.
SELECT id, dossier_id, name, type, size, sha256, added_at, author, affiliation FROM attachment WHERE id = :id
