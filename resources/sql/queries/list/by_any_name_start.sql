-- Dossiers whose company or whose form's exporter has a name that begins so.
SELECT id FROM dossier WHERE company_folded >= :start AND company_folded < :end AND transmitted IS NOT NULL
UNION SELECT id FROM dossier WHERE exporter_folded >= :start AND exporter_folded < :end AND transmitted IS NOT NULL
