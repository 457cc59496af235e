-- A lot that came back waits again; it leaves in another one.
UPDATE transmission SET state = 'pending', batch = '', sent = NULL WHERE batch = :batch AND state = 'failed'
