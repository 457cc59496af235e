-- The dossier of a number of request or of a REX number.
SELECT d.*, a.number AS rex_number, a.registered_on, a.valid_from, a.granted_at, a.granted_by, a.granted_office,
    a.consent, a.consent_since, a.revoked_at, a.revocation_effect, a.revocation_motive
FROM dossier d LEFT JOIN authorisation a ON a.dossier_id = d.id
WHERE d.number = :number OR a.number = :number
