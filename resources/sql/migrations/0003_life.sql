-- The whole life of a dossier: modifications, claims, reassignment, unread messages, hearings, reminders,
-- what goes to the Commission.

DROP TABLE workflow;
CREATE TABLE workflow (
    from_status TEXT NOT NULL,
    action TEXT NOT NULL,
    to_status TEXT NOT NULL,
    party TEXT NOT NULL,
    condition TEXT NOT NULL,
    PRIMARY KEY (from_status, action, condition)
);

ALTER TABLE dossier ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dossier ADD COLUMN reassigned INTEGER NOT NULL DEFAULT 0;
CREATE INDEX dossier_unread ON dossier (office_code) WHERE unread = 1;
CREATE INDEX dossier_deadline ON dossier (deadline) WHERE deadline IS NOT NULL;

-- Who works on a dossier; a lease that runs out by itself.
CREATE TABLE claim (
    dossier_id BIGINT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    account_id BIGINT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    until BIGINT NOT NULL
);

-- What an adverse or repeated decision rests on, beside its comment.
CREATE TABLE decision (
    id @id@,
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    at BIGINT NOT NULL,
    action TEXT NOT NULL,
    motive TEXT NOT NULL,
    invited_on TEXT, -- day of the invitation to comment
    observations TEXT NOT NULL,
    none_due TEXT NOT NULL, -- why no invitation was due
    remedy_proven INTEGER NOT NULL
);
CREATE INDEX decision_dossier ON decision (dossier_id);

-- Reminders of a term, each once.
CREATE TABLE reminder (
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    deadline BIGINT NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, deadline, days)
);

-- What the Commission's base has to be told (art. 80, 82), in the order of the events.
CREATE TABLE transmission (
    id @id@,
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL, -- the fields of art. 82 as JSON; without consent the anonymous ones
    state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'failed')),
    batch TEXT NOT NULL DEFAULT '',
    sent BIGINT,
    error TEXT NOT NULL DEFAULT ''
);
CREATE INDEX transmission_state ON transmission (state, id);
CREATE INDEX transmission_dossier ON transmission (dossier_id);
