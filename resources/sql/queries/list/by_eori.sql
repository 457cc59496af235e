-- Dossiers of one EORI number.
SELECT id FROM dossier WHERE eori = :eori
