-- Writes a request template over the version that was read.
UPDATE request_template
SET name = :name, name_folded = :folded, body = :body, written_at = :written_at, written_by = :written_by,
    version = version + 1
WHERE id = :id AND office_code = :office AND version = :version
