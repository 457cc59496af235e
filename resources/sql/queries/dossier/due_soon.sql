-- Incomplete dossiers whose term ends between two moments, and of which no reminder of that many days went out.
SELECT id FROM dossier d
WHERE d.status = 'incomplete' AND d.deadline > :now AND d.deadline <= :until
    AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.dossier_id = d.id AND r.deadline = d.deadline AND r.days <= :days)
ORDER BY d.deadline, d.id
