-- The oldest mail that is due, or whose attempt this workstation has watched for too long.
SELECT mail.id AS id, mail.state AS state, mail.attempts AS attempts, mail.doubts AS doubts
FROM mail LEFT JOIN mail_watch ON mail_watch.workstation = :workstation AND mail_watch.mail_id = mail.id
    AND mail_watch.lease_by = mail.lease_by AND mail_watch.attempts = mail.attempts
WHERE mail.state IN ('waiting', 'sending') AND mail.due <= :now
    AND (mail.state = 'waiting' OR mail_watch.since <= :seen_since)
ORDER BY mail.due, mail.id
LIMIT 1
