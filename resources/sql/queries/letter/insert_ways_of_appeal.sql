-- A new version of an office's ways of appeal.
INSERT INTO ways_of_appeal (office_code, since, account_id, text) VALUES (:office, :now, :account, :text)
RETURNING id
