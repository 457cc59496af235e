-- Grants a number.
INSERT INTO authorisation (dossier_id, number, registered_on, valid_from, granted_at, granted_by, granted_office, consent, consent_since)
VALUES (:dossier, :number, :registered_on, :valid_from, :granted_at, :granted_by, :granted_office, :consent, :granted_at)
