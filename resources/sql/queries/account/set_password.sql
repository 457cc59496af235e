-- Replaces a password's hash.
UPDATE account SET password_hash = :hash WHERE id = :id
