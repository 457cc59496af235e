-- Starts a reading transaction: all that follows sees the database of one moment.
BEGIN
