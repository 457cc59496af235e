-- One company.
SELECT * FROM company WHERE id = :id
