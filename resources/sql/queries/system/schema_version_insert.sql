-- Notes a migration.
INSERT INTO schema_version (version, applied) VALUES (:version, :now)
