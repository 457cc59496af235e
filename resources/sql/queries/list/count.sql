-- How many dossiers a list holds.
SELECT COUNT(*) AS count FROM @source@ WHERE @where@
