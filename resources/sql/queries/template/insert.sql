-- A new request template.
INSERT INTO request_template (office_code, name, name_folded, body, version)
VALUES (:office, :name, :folded, :body, 1)
RETURNING id
