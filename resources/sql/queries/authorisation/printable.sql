-- Dossiers with a number, valid or revoked, in the order of their numbers.
SELECT dossier_id FROM authorisation ORDER BY number
