-- Whose account it is and where his mails go; only as long as they stand as they were shown.
UPDATE account SET display_name = :display_name, email = :email
WHERE id = :id AND display_name = :shown_name AND email = :shown_email
