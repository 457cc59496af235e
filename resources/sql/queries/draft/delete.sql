-- Nothing is being typed any more.
DELETE FROM draft_autosave WHERE account_id = :account
