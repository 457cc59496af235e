-- Who deposited a form: automatic mails go to the account's address (guide 3.5); an officer who entered a
-- request received on paper has none to give, then the form's own address serves.
SELECT a.role, a.email, f.email AS form_email FROM form_version f JOIN account a ON a.id = f.deposited_by
WHERE f.id = :id
