-- A new draft.
INSERT INTO dossier (uuid, number, status, company_id, company_name, company_folded, eori, office_code, created, updated, version)
VALUES (:uuid, :number, 'draft', :company, :company_name, :company_folded, :eori, :office, :now, :now, 1)
RETURNING id
