-- A new request template.
INSERT INTO request_template (office_code, name, name_folded, body, version, written_at, written_by)
VALUES (:office, :name, :folded, :body, 1, :written_at, :written_by)
RETURNING id
