-- The bytes of a content.
SELECT content FROM attachment_content WHERE sha256 = :sha256
