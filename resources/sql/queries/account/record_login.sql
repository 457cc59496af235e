-- Remembers a successful log-in.
UPDATE account SET last_login = :now WHERE id = :id
