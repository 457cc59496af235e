-- The next number of a kind in a year; inside the caller's transaction, so none is given twice.
INSERT INTO number_sequence (kind, year, last) VALUES (:kind, :year, 1)
ON CONFLICT (kind, year) DO UPDATE SET last = number_sequence.last + 1
RETURNING last
