-- The ways of appeal of an office in force at a moment; those written first for a decision that was before them.
SELECT text FROM ways_of_appeal WHERE office_code = :office
ORDER BY CASE WHEN since <= :at THEN 0 ELSE 1 END, CASE WHEN since <= :at THEN -id ELSE id END
LIMIT 1
