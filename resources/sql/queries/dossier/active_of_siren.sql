-- The active dossier of the same company under another EORI: one registration per exporter, art. 86(3).
SELECT number FROM dossier
WHERE eori >= :from AND eori < :to AND eori <> :eori AND status IN ('under_review', 'incomplete', 'granted')
ORDER BY id LIMIT 1
