-- Ends a lease.
DELETE FROM claim WHERE dossier_id = :dossier
