-- Lets an account in, or no more.
UPDATE account SET active = :active WHERE id = :id
