-- The last revocation of an exporter: its motive and the day from which it has effect.
SELECT a.revocation_motive, a.revocation_effect FROM authorisation a JOIN dossier d ON d.id = a.dossier_id
WHERE d.eori = :eori AND a.revoked_at IS NOT NULL
ORDER BY a.revoked_at DESC LIMIT 1
