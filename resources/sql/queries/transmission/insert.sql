-- Something the Commission's base has to be told.
INSERT INTO transmission (dossier_id, at, kind, payload, state) VALUES (:dossier, :now, :kind, :payload, 'pending')
RETURNING id
