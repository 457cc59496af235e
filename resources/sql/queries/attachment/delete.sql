-- Takes a document out of a draft.
DELETE FROM attachment WHERE id = :id
