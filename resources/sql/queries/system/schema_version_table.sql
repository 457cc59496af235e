-- Which migrations this database has seen.
CREATE TABLE IF NOT EXISTS schema_version (
    version INTEGER NOT NULL PRIMARY KEY,
    applied BIGINT NOT NULL
);
