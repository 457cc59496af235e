-- Keeps what someone is typing.
INSERT INTO draft_autosave (account_id, dossier_id, dossier_version, saved_at, form)
VALUES (:account, :dossier, :version, :now, :form)
ON CONFLICT (account_id) DO UPDATE SET dossier_id = excluded.dossier_id, dossier_version = excluded.dossier_version,
    saved_at = excluded.saved_at, form = excluded.form
