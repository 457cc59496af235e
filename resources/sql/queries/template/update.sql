-- Writes a request template over the version that was read.
UPDATE request_template SET name = :name, name_folded = :folded, body = :body, version = version + 1
WHERE id = :id AND office_code = :office AND version = :version
