-- Finds any part of a name or a number. The trigram index holds no text of its own: dossier_words says what
-- is indexed, the triggers follow it whichever program writes. detail = none keeps it small; a query asks for
-- the trigrams of what was typed and compares the text itself (see list/by_text.sqlite.sql).

CREATE VIEW dossier_words (id, words) AS
SELECT id, LOWER(company_folded || char(10)
    || CASE WHEN exporter_folded <> company_folded THEN exporter_folded ELSE '' END || char(10)
    || eori || char(10) || number || char(10) || listed_rex_number)
FROM dossier;

CREATE VIRTUAL TABLE dossier_text USING fts5 (words, content = '', detail = none, columnsize = 0,
    tokenize = 'trigram case_sensitive 1');

INSERT INTO dossier_text (rowid, words) SELECT id, words FROM dossier_words;

CREATE TRIGGER dossier_text_insert AFTER INSERT ON dossier
BEGIN
    INSERT INTO dossier_text (rowid, words) SELECT id, words FROM dossier_words WHERE id = NEW.id;
END;

CREATE TRIGGER dossier_text_before_update
BEFORE UPDATE OF company_folded, exporter_folded, eori, number, listed_rex_number ON dossier
WHEN OLD.company_folded <> NEW.company_folded OR OLD.exporter_folded <> NEW.exporter_folded
    OR OLD.eori <> NEW.eori OR OLD.number <> NEW.number OR OLD.listed_rex_number <> NEW.listed_rex_number
BEGIN
    INSERT INTO dossier_text (dossier_text, rowid, words) SELECT 'delete', id, words FROM dossier_words WHERE id = OLD.id;
END;

CREATE TRIGGER dossier_text_update
AFTER UPDATE OF company_folded, exporter_folded, eori, number, listed_rex_number ON dossier
WHEN OLD.company_folded <> NEW.company_folded OR OLD.exporter_folded <> NEW.exporter_folded
    OR OLD.eori <> NEW.eori OR OLD.number <> NEW.number OR OLD.listed_rex_number <> NEW.listed_rex_number
BEGIN
    INSERT INTO dossier_text (rowid, words) SELECT id, words FROM dossier_words WHERE id = NEW.id;
END;

CREATE TRIGGER dossier_text_delete BEFORE DELETE ON dossier
BEGIN
    INSERT INTO dossier_text (dossier_text, rowid, words) SELECT 'delete', id, words FROM dossier_words WHERE id = OLD.id;
END;

-- « Affecté à » is sorted by the office's name.
CREATE TRIGGER office_renamed AFTER UPDATE OF name_folded ON office
WHEN OLD.name_folded <> NEW.name_folded
BEGIN
    UPDATE dossier SET assigned_folded = NEW.name_folded
    WHERE office_code = NEW.code AND status NOT IN ('draft', 'incomplete', 'abandoned');
END;
