-- A new saved search.
INSERT INTO saved_search (account_id, office_code, name, name_folded, criteria, updated)
VALUES (:account, :office, :name, :name_folded, :criteria, :now)
RETURNING id
