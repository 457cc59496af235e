-- Forgets a content that no dossier holds any more.
DELETE FROM attachment_content
WHERE sha256 = :sha256 AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = :sha256)
