-- A mail under way is taken over by who has seen the same attempt for long enough by his own clock: the clocks of two
-- workstations may differ, so none writes for others until when it keeps a mail.

CREATE TABLE mail_watch (
    workstation TEXT NOT NULL, -- who sees it
    mail_id BIGINT NOT NULL REFERENCES mail (id),
    lease_by TEXT NOT NULL, -- whose attempt it is, and which one
    attempts INTEGER NOT NULL,
    since BIGINT NOT NULL, -- by the clock of that workstation
    PRIMARY KEY (workstation, mail_id)
);

ALTER TABLE mail DROP COLUMN lease_until;
