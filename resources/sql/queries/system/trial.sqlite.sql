-- A first table in a file that only tries out its folder.
PRAGMA journal_mode = DELETE;
CREATE TABLE trial (id INTEGER);
