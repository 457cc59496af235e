-- What lists and searches read of a dossier, beside it, so that each order and each criterion is one index.
-- dossier/listing.sql says what the new columns hold and keeps them.

ALTER TABLE office ADD COLUMN name_folded TEXT NOT NULL DEFAULT '';
UPDATE office SET name_folded = LOWER(name);

ALTER TABLE dossier ADD COLUMN listed_form BIGINT;
ALTER TABLE dossier ADD COLUMN exporter_folded TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN postal_code TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN assigned_folded TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN listed_rex_number TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN listed_registered_on TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN number_valid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dossier ADD COLUMN status_order INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dossier ADD COLUMN alert_order BIGINT NOT NULL DEFAULT 0;

UPDATE dossier SET
    listed_form = COALESCE(granted_form, deposited_form, draft_form),
    exporter_folded = COALESCE((SELECT f.name_folded FROM form_version f
        WHERE f.id = COALESCE(granted_form, deposited_form, draft_form)), ''),
    postal_code = COALESCE((SELECT REPLACE(UPPER(f.postal_code), ' ', '') FROM form_version f
        WHERE f.id = COALESCE(granted_form, deposited_form, draft_form)), ''),
    assigned_folded = CASE WHEN status IN ('draft', 'incomplete', 'abandoned') THEN company_folded
        ELSE COALESCE((SELECT o.name_folded FROM office o WHERE o.code = office_code), '') END,
    listed_rex_number = COALESCE((SELECT a.number FROM authorisation a WHERE a.dossier_id = dossier.id), ''),
    listed_registered_on = COALESCE((SELECT a.registered_on FROM authorisation a WHERE a.dossier_id = dossier.id), ''),
    number_valid = (SELECT COUNT(*) FROM authorisation a WHERE a.dossier_id = dossier.id AND a.revoked_at IS NULL),
    status_order = CASE status WHEN 'draft' THEN 0 WHEN 'under_review' THEN 1 WHEN 'incomplete' THEN 2
        WHEN 'granted' THEN 3 WHEN 'rejected' THEN 4 WHEN 'revoked' THEN 5 ELSE 6 END;
UPDATE dossier SET
    alert_order = CASE WHEN unread = 1 THEN 0 WHEN reassigned = 1 THEN 1
        WHEN status = 'incomplete' AND deadline IS NOT NULL THEN deadline
        WHEN status = 'under_review' AND number_valid = 1 THEN 9000000000000000
        WHEN status = 'draft' THEN 9000000000000001 ELSE 9000000000000002 END;

DROP INDEX dossier_office;
DROP INDEX dossier_updated;
DROP INDEX dossier_unread;
DROP INDEX goods_item_heading;

-- Recherche avancée of an officer: every dossier ever deposited, in the order of each column.
CREATE INDEX dossier_search_number ON dossier (number) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_status_order ON dossier (status_order) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_company_folded ON dossier (company_folded) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_assigned_folded ON dossier (assigned_folded) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_created ON dossier (created) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_transmitted ON dossier (transmitted) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_updated ON dossier (updated) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_registered_on ON dossier (listed_registered_on) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_completed ON dossier (completed) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_alert_order ON dossier (alert_order) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_search_rex_number ON dossier (listed_rex_number) WHERE transmitted IS NOT NULL;

-- The authorisations and documents of an office, and a search in one office.
CREATE INDEX dossier_office_number ON dossier (office_code, number) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_status_order ON dossier (office_code, status_order) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_company_folded ON dossier (office_code, company_folded) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_assigned_folded ON dossier (office_code, assigned_folded) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_created ON dossier (office_code, created) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_transmitted ON dossier (office_code, transmitted) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_updated ON dossier (office_code, updated) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_registered_on ON dossier (office_code, listed_registered_on) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_completed ON dossier (office_code, completed) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_alert_order ON dossier (office_code, alert_order) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_rex_number ON dossier (office_code, listed_rex_number) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_office_counts ON dossier (office_code, transmitted, number_valid, status_order) WHERE transmitted IS NOT NULL;

-- À traiter of an office. Few dossiers are open: these are small.
CREATE INDEX dossier_todo_number ON dossier (office_code, number) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_status_order ON dossier (office_code, status_order) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_company_folded ON dossier (office_code, company_folded) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_assigned_folded ON dossier (office_code, assigned_folded) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_created ON dossier (office_code, created) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_transmitted ON dossier (office_code, transmitted) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_updated ON dossier (office_code, updated) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_registered_on ON dossier (office_code, listed_registered_on) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_completed ON dossier (office_code, completed) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_alert_order ON dossier (office_code, alert_order) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_rex_number ON dossier (office_code, listed_rex_number) WHERE status = 'under_review' OR unread = 1;
CREATE INDEX dossier_todo_counts ON dossier (office_code, status, unread, transmitted) WHERE status = 'under_review' OR unread = 1;

-- En attente of an office.
CREATE INDEX dossier_waiting_number ON dossier (office_code, number) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_status_order ON dossier (office_code, status_order) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_company_folded ON dossier (office_code, company_folded) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_assigned_folded ON dossier (office_code, assigned_folded) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_created ON dossier (office_code, created) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_transmitted ON dossier (office_code, transmitted) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_updated ON dossier (office_code, updated) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_registered_on ON dossier (office_code, listed_registered_on) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_completed ON dossier (office_code, completed) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_alert_order ON dossier (office_code, alert_order) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_rex_number ON dossier (office_code, listed_rex_number) WHERE status = 'incomplete';
CREATE INDEX dossier_waiting_counts ON dossier (office_code, status, transmitted) WHERE status = 'incomplete';

-- Criteria that choose few dossiers.
CREATE INDEX dossier_eori ON dossier (eori);
CREATE INDEX dossier_exporter ON dossier (exporter_folded) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_postal_code ON dossier (postal_code) WHERE transmitted IS NOT NULL;
CREATE INDEX dossier_listed_form ON dossier (listed_form);
CREATE INDEX goods_item_heading ON goods_item (heading, form_id);
CREATE INDEX goods_item_chapter ON goods_item (chapter, form_id);
