-- Seals a form: from now on it cannot change.
UPDATE form_version SET deposited_at = :now, deposited_by = :account, deposited_name = :name
WHERE id = :id AND deposited_at IS NULL
