-- What the database itself refuses, whichever program writes: a status change that the workflow table does
-- not know, and any change of history.

CREATE TRIGGER dossier_status_change BEFORE UPDATE OF status ON dossier
WHEN OLD.status <> NEW.status AND NOT EXISTS (
    SELECT 1 FROM workflow WHERE from_status = OLD.status AND to_status = NEW.status)
BEGIN
    SELECT RAISE(ABORT, 'workflow');
END;

CREATE TRIGGER dossier_never_deleted BEFORE DELETE ON dossier
BEGIN
    SELECT RAISE(ABORT, 'dossier');
END;

CREATE TRIGGER history_never_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history');
END;

CREATE TRIGGER history_never_deleted BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history');
END;

CREATE TRIGGER authorisation_number_kept BEFORE UPDATE OF number, dossier_id ON authorisation
BEGIN
    SELECT RAISE(ABORT, 'authorisation');
END;

CREATE TRIGGER authorisation_never_deleted BEFORE DELETE ON authorisation
BEGIN
    SELECT RAISE(ABORT, 'authorisation');
END;

CREATE TRIGGER form_version_deposited_kept BEFORE UPDATE ON form_version
WHEN OLD.deposited_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'form');
END;
