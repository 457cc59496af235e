-- What the public may know of a number; its holder only while he consents.
SELECT a.number, a.valid_from, CASE WHEN a.revoked_at IS NULL THEN NULL ELSE a.revocation_effect END AS revocation_effect,
    a.consent, d.granted_form
FROM authorisation a JOIN dossier d ON d.id = a.dossier_id
WHERE a.number = :number
