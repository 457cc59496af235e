-- What the database itself refuses: a document taken out of a dossier that was deposited, or changed in any.

CREATE TRIGGER attachment_removed_from_draft_only BEFORE DELETE ON attachment
WHEN (SELECT status FROM dossier WHERE id = OLD.dossier_id) <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'attachment');
END;

CREATE TRIGGER attachment_never_changed BEFORE UPDATE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'attachment');
END;

CREATE TRIGGER attachment_content_never_changed BEFORE UPDATE ON attachment_content
BEGIN
    SELECT RAISE(ABORT, 'attachment');
END;

CREATE TRIGGER attachment_content_kept BEFORE DELETE ON attachment_content
WHEN EXISTS (SELECT 1 FROM attachment WHERE sha256 = OLD.sha256)
BEGIN
    SELECT RAISE(ABORT, 'attachment');
END;
