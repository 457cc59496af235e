-- The dossier of a number, by whoever gave it.
SELECT id FROM dossier WHERE number IN (:number_one, :number_two)
