-- The newest event of a dossier: end of its hash chain.
SELECT at, event, actor, hash FROM history WHERE dossier_id = :dossier ORDER BY id DESC LIMIT 1
