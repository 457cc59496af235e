-- Adds an event.
INSERT INTO history (dossier_id, at, event, status, account_id, actor, affiliation, comment, form_id, previous_hash, hash)
VALUES (:dossier, :at, :event, :status, :account, :actor, :affiliation, :comment, :form, :previous, :hash)
RETURNING id
