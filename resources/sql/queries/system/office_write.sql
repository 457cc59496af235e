-- Adds or refreshes a customs office.
INSERT INTO office (code, name, name_folded, phone, email, rex) VALUES (:code, :name, :name_folded, :phone, :email, :rex)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_folded = excluded.name_folded, phone = excluded.phone,
    email = excluded.email, rex = excluded.rex
