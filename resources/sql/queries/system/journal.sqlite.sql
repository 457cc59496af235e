-- How changes are made safe against a crash, as it really is.
PRAGMA journal_mode
