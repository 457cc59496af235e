-- Brings up to date what lists and searches read of a dossier:
-- listed_form: the version that others may rely on: granted, else deposited, else its company's draft;
-- exporter_folded, postal_code: of that version; assigned_folded: « Affecté à »; listed_rex_number, listed_registered_on,
-- number_valid: of the authorisation; status_order: the order of a dossier's life;
-- alert_order: what the office sees in « Alerte », most pressing first.
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
        WHEN 'granted' THEN 3 WHEN 'rejected' THEN 4 WHEN 'revoked' THEN 5 ELSE 6 END,
    alert_order = CASE WHEN unread = 1 THEN 0
        WHEN status = 'incomplete' AND deadline IS NOT NULL THEN deadline
        WHEN reassigned = 1 THEN 1
        WHEN status = 'under_review' AND EXISTS (
            SELECT 1 FROM authorisation a WHERE a.dossier_id = dossier.id AND a.revoked_at IS NULL)
            THEN 9000000000000000
        WHEN status = 'draft' THEN 9000000000000001 ELSE 9000000000000002 END
WHERE id = :id
