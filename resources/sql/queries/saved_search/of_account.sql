-- The searches that someone finds in his list: his own, and those shared with his office.
SELECT s.id, s.account_id, COALESCE(s.office_code, '') AS office_code, s.name, s.criteria
FROM saved_search s
WHERE (s.account_id = :account AND s.office_code IS NULL) OR s.office_code = :office
ORDER BY s.name_folded, s.id
