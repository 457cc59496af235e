-- Takes a mail for one attempt.
UPDATE mail SET state = 'sending', lease_by = :by, attempts = attempts + 1, doubts = :doubts
WHERE id = :id
