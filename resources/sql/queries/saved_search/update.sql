-- Another name, other criteria, shared or not.
UPDATE saved_search SET office_code = :office, name = :name, name_folded = :name_folded, criteria = :criteria, updated = :now
WHERE id = :id
