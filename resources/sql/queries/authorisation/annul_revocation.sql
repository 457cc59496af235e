-- Makes a revoked number valid again, art. 89(8).
UPDATE authorisation SET revoked_at = NULL, revocation_effect = NULL, revocation_motive = NULL
WHERE dossier_id = :dossier AND revoked_at IS NOT NULL
