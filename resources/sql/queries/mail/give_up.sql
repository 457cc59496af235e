-- An attempt that never came back, and may not be repeated once more.
UPDATE mail SET state = 'failed', doubts = :doubts, error = :error, lease_by = ''
WHERE id = :id
