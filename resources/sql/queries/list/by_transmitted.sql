-- Dossiers first deposited between two moments.
SELECT id FROM dossier WHERE transmitted >= :from AND transmitted < :until
