-- Mails that leave: who is sending a row and until when, when it is tried again, what the server said. The
-- rows of before wait as they did. And the texts of requests that an office keeps.

CREATE TABLE mail_outbox (
    id @id@,
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
    due BIGINT NOT NULL, -- not tried before
    attempts INTEGER NOT NULL DEFAULT 0, -- since it was written, or tried again by hand
    lease_by TEXT NOT NULL DEFAULT '', -- whose attempt is running
    lease_until BIGINT,
    doubts INTEGER NOT NULL DEFAULT 0, -- attempts that ended without an answer: it may have left each time
    sent BIGINT,
    error TEXT NOT NULL DEFAULT ''
);
INSERT INTO mail_outbox (id, dossier_id, kind, recipient, subject, body, created, state, due)
SELECT id, dossier_id, kind, recipient, subject, body, created, state, created FROM mail;
DROP TABLE mail;
ALTER TABLE mail_outbox RENAME TO mail;
CREATE INDEX mail_dossier ON mail (dossier_id);
CREATE INDEX mail_open ON mail (due, id) WHERE state IN ('waiting', 'sending');
CREATE INDEX mail_state ON mail (state, id);

CREATE TABLE request_template (
    id @id@,
    office_code TEXT NOT NULL REFERENCES office (code),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    body TEXT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (office_code, name_folded)
);
