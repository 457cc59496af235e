-- The dossier of an EORI that is En étude, Incomplet or Octroyé, but for one.
SELECT number FROM dossier
WHERE eori = :eori AND status IN ('under_review', 'incomplete', 'granted') AND id <> :except
