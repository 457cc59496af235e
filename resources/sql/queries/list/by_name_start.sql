-- Dossiers of companies whose name begins so.
SELECT id FROM dossier WHERE company_folded >= :start AND company_folded < :end AND transmitted IS NOT NULL
