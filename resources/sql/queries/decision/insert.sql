-- What a decision rests on.
INSERT INTO decision (dossier_id, at, action, motive, invited_on, observations, none_due, remedy_proven, effect)
VALUES (:dossier, :now, :action, :motive, :invited_on, :observations, :none_due, :remedy_proven, :effect)
RETURNING id
