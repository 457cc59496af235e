-- All companies, by name.
SELECT * FROM company ORDER BY name_folded, id
