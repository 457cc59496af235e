-- When was the Commission's base told of this dossier last?
SELECT MAX(sent) AS sent FROM transmission WHERE dossier_id = :dossier AND state = 'sent'
