-- Begins to watch the attempts that this workstation has not seen before; a clock that was put back begins anew.
INSERT INTO mail_watch (workstation, mail_id, lease_by, attempts, since)
SELECT :workstation, id, lease_by, attempts, :now FROM mail WHERE state = 'sending'
ON CONFLICT (workstation, mail_id) DO UPDATE SET lease_by = excluded.lease_by, attempts = excluded.attempts, since = excluded.since
WHERE mail_watch.lease_by <> excluded.lease_by OR mail_watch.attempts <> excluded.attempts OR mail_watch.since > excluded.since
