-- A new company.
INSERT INTO company (eori, name, name_folded, street, postal_code, city, country)
VALUES (:eori, :name, :name_folded, :street, :postal_code, :city, :country)
RETURNING id
