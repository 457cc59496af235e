-- Keeps a content once, however often it is attached.
INSERT INTO attachment_content (sha256, size, content) VALUES (:sha256, :size, :content)
ON CONFLICT (sha256) DO NOTHING
