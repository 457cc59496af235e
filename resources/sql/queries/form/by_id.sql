-- One version of a form.
SELECT * FROM form_version WHERE id = :id
