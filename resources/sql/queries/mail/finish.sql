-- How an attempt ended; only for the one whose lease it still is.
UPDATE mail SET state = :state, due = :due, doubts = doubts + :doubts, sent = :sent, error = :error, lease_by = ''
WHERE id = :id AND state = 'sending' AND lease_by = :by
