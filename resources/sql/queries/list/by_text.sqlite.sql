-- Dossiers in whose names and numbers all trigrams of a text stand; the text itself is compared afterwards.
SELECT rowid AS id FROM dossier_text WHERE dossier_text MATCH :trigrams
