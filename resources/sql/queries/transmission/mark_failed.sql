-- A lot came back.
UPDATE transmission SET state = 'failed', error = :reason WHERE batch = :batch AND state = 'sent'
