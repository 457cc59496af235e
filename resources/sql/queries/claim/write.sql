-- Takes or renews a lease.
INSERT INTO claim (dossier_id, account_id, name, until) VALUES (:dossier, :account, :name, :until)
ON CONFLICT (dossier_id) DO UPDATE SET account_id = excluded.account_id, name = excluded.name, until = excluded.until
