-- Every number that was given, valid or revoked.
SELECT number FROM authorisation ORDER BY number
