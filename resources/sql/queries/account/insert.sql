-- A new account.
INSERT INTO account (login, login_folded, display_name, email, role, company_id, office_code, password_hash, active, created)
VALUES (:login, :login_folded, :display_name, :email, :role, :company, :office, :hash, 1, :created)
RETURNING id
