-- What is kept is kept: an INSERT OR REPLACE deletes the row in its way without a DELETE that a guard would see. And a
-- version once deposited keeps its contacts and goods. (Without a key of its own a new row has the id -1 here.)

CREATE TRIGGER history_never_replaced BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'history');
END;

CREATE TRIGGER authorisation_never_replaced BEFORE INSERT ON authorisation
WHEN EXISTS (SELECT 1 FROM authorisation
    WHERE dossier_id = NEW.dossier_id OR number = NEW.number OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'authorisation');
END;

CREATE TRIGGER dossier_never_replaced BEFORE INSERT ON dossier
WHEN EXISTS (SELECT 1 FROM dossier WHERE id = NEW.id OR uuid = NEW.uuid OR number = NEW.number)
    OR (NEW.status IN ('under_review', 'incomplete', 'granted') AND EXISTS (
        SELECT 1 FROM dossier WHERE eori = NEW.eori AND status IN ('under_review', 'incomplete', 'granted')))
BEGIN
    SELECT RAISE(ABORT, 'dossier');
END;

CREATE TRIGGER dossier_never_overwritten BEFORE UPDATE OF id, uuid, number ON dossier
WHEN EXISTS (SELECT 1 FROM dossier WHERE id <> OLD.id AND (id = NEW.id OR uuid = NEW.uuid OR number = NEW.number))
BEGIN
    SELECT RAISE(ABORT, 'dossier');
END;

CREATE TRIGGER attachment_never_replaced BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM attachment WHERE id = NEW.id
    OR (dossier_id = NEW.dossier_id AND sha256 = NEW.sha256) OR (dossier_id = NEW.dossier_id AND name = NEW.name))
BEGIN
    SELECT RAISE(ABORT, 'attachment');
END;

-- The same content a second time is written by no one (attachment/insert_content.sql).
CREATE TRIGGER attachment_content_never_replaced BEFORE INSERT ON attachment_content
WHEN EXISTS (SELECT 1 FROM attachment_content
    WHERE rowid = NEW.rowid OR (sha256 = NEW.sha256 AND content <> NEW.content))
BEGIN
    SELECT RAISE(ABORT, 'attachment');
END;

CREATE TRIGGER form_version_never_replaced BEFORE INSERT ON form_version
WHEN EXISTS (SELECT 1 FROM form_version
    WHERE id = NEW.id OR (dossier_id = NEW.dossier_id AND number = NEW.number))
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER form_version_keys_kept BEFORE UPDATE OF id, dossier_id, number ON form_version
WHEN OLD.id <> NEW.id OR OLD.dossier_id <> NEW.dossier_id OR OLD.number <> NEW.number
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER form_version_deposited_never_deleted BEFORE DELETE ON form_version
WHEN OLD.deposited_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER contact_deposited_added BEFORE INSERT ON contact
WHEN EXISTS (SELECT 1 FROM form_version WHERE deposited_at IS NOT NULL
    AND (id = NEW.form_id OR id = (SELECT form_id FROM contact WHERE rowid = NEW.rowid)))
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER contact_deposited_changed BEFORE UPDATE ON contact
WHEN EXISTS (SELECT 1 FROM form_version WHERE deposited_at IS NOT NULL AND id IN (OLD.form_id, NEW.form_id))
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER contact_deposited_deleted BEFORE DELETE ON contact
WHEN EXISTS (SELECT 1 FROM form_version WHERE deposited_at IS NOT NULL AND id = OLD.form_id)
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER goods_item_deposited_added BEFORE INSERT ON goods_item
WHEN EXISTS (SELECT 1 FROM form_version WHERE deposited_at IS NOT NULL
    AND (id = NEW.form_id OR id = (SELECT form_id FROM goods_item WHERE rowid = NEW.rowid)))
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER goods_item_deposited_changed BEFORE UPDATE ON goods_item
WHEN EXISTS (SELECT 1 FROM form_version WHERE deposited_at IS NOT NULL AND id IN (OLD.form_id, NEW.form_id))
BEGIN
    SELECT RAISE(ABORT, 'form');
END;

CREATE TRIGGER goods_item_deposited_deleted BEFORE DELETE ON goods_item
WHEN EXISTS (SELECT 1 FROM form_version WHERE deposited_at IS NOT NULL AND id = OLD.form_id)
BEGIN
    SELECT RAISE(ABORT, 'form');
END;
