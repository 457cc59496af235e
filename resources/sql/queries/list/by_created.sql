-- Dossiers created between two moments.
SELECT id FROM dossier WHERE created >= :from AND created < :until AND transmitted IS NOT NULL
