-- Writes a dossier back if nobody else did since it was read: no row changed means that someone did.
UPDATE dossier SET status = :status, company_name = :company_name, company_folded = :company_folded,
    office_code = :office, transmitted = :transmitted, completed = :completed, updated = :updated,
    deadline = :deadline, draft_form = :draft, deposited_form = :deposited, granted_form = :granted,
    unread = :unread, reassigned = :reassigned, written_at = :written_at, written_by = :written_by, version = version + 1
WHERE id = :id AND version = :version AND status = :from
