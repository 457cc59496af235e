-- Does this engine check the links between tables?
PRAGMA foreign_keys
