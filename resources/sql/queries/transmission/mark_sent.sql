-- The waiting rows leave in a lot.
UPDATE transmission SET state = 'sent', batch = :batch, sent = :now, error = '' WHERE state = 'pending' AND id <= :last
