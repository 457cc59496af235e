-- « Réessayer »: due at once, to the address as it is now; not while an attempt is running.
UPDATE mail SET state = 'waiting', recipient = :recipient, due = :now, attempts = 0, lease_by = ''
WHERE id = :id AND state IN ('waiting', 'failed')
