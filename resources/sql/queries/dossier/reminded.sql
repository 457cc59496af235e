-- Notes that a reminder went out; the key makes it once.
INSERT INTO reminder (dossier_id, deadline, days) VALUES (:dossier, :deadline, :days)
