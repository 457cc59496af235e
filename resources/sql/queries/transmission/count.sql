-- How many transmissions are in a state?
SELECT COUNT(*) AS n FROM transmission WHERE state = :state
