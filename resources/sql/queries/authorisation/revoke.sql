-- Revokes a number.
UPDATE authorisation SET revoked_at = :now, revocation_effect = :effect, revocation_motive = :motive
WHERE dossier_id = :dossier AND revoked_at IS NULL
