-- Puts a mail into the outbox.
INSERT INTO mail (dossier_id, kind, recipient, subject, body, created, state)
VALUES (:dossier, :kind, :recipient, :subject, :body, :now, 'waiting')
RETURNING id
