-- What the decisions of a dossier rest on.
SELECT at, action, motive, invited_on, observations, none_due, remedy_proven, effect
FROM decision WHERE dossier_id = :dossier ORDER BY id
