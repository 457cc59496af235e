-- The request templates of an office, by name.
SELECT * FROM request_template WHERE office_code = :office ORDER BY name_folded
