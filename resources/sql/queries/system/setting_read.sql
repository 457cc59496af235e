-- One setting of the database.
SELECT value FROM setting WHERE name = :name
