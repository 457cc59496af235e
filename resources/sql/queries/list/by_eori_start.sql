-- Dossiers whose EORI number begins so.
SELECT id FROM dossier WHERE eori >= :start AND eori < :end
