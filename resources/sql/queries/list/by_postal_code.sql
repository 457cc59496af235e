-- Dossiers whose exporter's postal code begins so.
SELECT id FROM dossier WHERE postal_code >= :start AND postal_code < :end AND transmitted IS NOT NULL
