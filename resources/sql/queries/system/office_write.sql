-- Adds or refreshes a customs office.
INSERT INTO office (code, name, phone, email, rex) VALUES (:code, :name, :phone, :email, :rex)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, phone = excluded.phone, email = excluded.email, rex = excluded.rex
