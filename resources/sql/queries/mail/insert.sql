-- Puts a mail into the outbox.
INSERT INTO mail (dossier_id, kind, recipient, subject, body, created, state, due, form_id)
VALUES (:dossier, :kind, :recipient, :subject, :body, :now, 'waiting', :now, :form)
RETURNING id
