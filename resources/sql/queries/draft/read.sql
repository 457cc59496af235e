-- What someone was typing.
SELECT dossier_id, dossier_version, saved_at, form FROM draft_autosave WHERE account_id = :account
