-- Attaches a content to a dossier.
INSERT INTO attachment (dossier_id, sha256, name, name_folded, type, size, added_at, added_by, author, affiliation)
VALUES (:dossier, :sha256, :name, :name_folded, :type, :size, :now, :account, :author, :affiliation)
RETURNING id
