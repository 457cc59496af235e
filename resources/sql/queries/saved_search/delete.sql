-- Forgets a saved search.
DELETE FROM saved_search WHERE id = :id
