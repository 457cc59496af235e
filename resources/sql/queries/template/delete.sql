-- Takes a request template away.
DELETE FROM request_template WHERE id = :id AND office_code = :office AND version = :version
