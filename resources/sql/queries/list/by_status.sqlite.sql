-- Dossiers in some statuses.
SELECT id FROM dossier WHERE status_order IN (SELECT value FROM json_each(:statuses)) AND transmitted IS NOT NULL
