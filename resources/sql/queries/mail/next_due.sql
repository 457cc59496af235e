-- The oldest mail that is due, or whose attempt has not come back before its lease ran out.
SELECT id, state, attempts, doubts FROM mail
WHERE state IN ('waiting', 'sending') AND due <= :now AND (state = 'waiting' OR lease_until <= :now)
ORDER BY due, id
LIMIT 1
