-- Marks the file as ours, with its schema version, where it can be read without opening it.
PRAGMA application_id = @application@;
PRAGMA user_version = @version@;
