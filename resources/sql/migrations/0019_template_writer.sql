-- Who changed the text of a request last and when: the second of two writers is told.

ALTER TABLE request_template ADD COLUMN written_at BIGINT;
ALTER TABLE request_template ADD COLUMN written_by TEXT NOT NULL DEFAULT '';
