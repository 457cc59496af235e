-- What each connection needs before its first query.
PRAGMA journal_mode = @journal@;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -16000;
