-- Whether a commit waits for the disk: 2 is FULL.
PRAGMA synchronous
