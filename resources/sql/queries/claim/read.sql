-- Who works on a dossier.
SELECT account_id, name, until FROM claim WHERE dossier_id = :dossier
