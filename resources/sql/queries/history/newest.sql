-- When did anything last happen in this database?
SELECT MAX(at) AS at FROM history
