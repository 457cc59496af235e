-- Dossiers whose form names an exporter that begins so.
SELECT id FROM dossier WHERE exporter_folded >= :start AND exporter_folded < :end AND transmitted IS NOT NULL
