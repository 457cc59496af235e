-- Changes the consent to publication that is in force.
UPDATE authorisation SET consent = :consent, consent_since = :now WHERE dossier_id = :dossier
