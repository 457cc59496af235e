-- Takes a mail for one attempt.
UPDATE mail SET state = 'sending', lease_by = :by, lease_until = :until, attempts = attempts + 1, doubts = :doubts
WHERE id = :id
