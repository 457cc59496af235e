-- How many dossiers a criterion lets through, counted up to a limit: the cheapest way to choose a plan.
SELECT COUNT(*) AS count FROM (@candidates@ LIMIT :most)
