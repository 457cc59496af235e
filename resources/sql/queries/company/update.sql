-- The name and address of a company as they are now; deposited forms keep theirs.
UPDATE company SET name = :name, name_folded = :name_folded, street = :street, postal_code = :postal_code,
    city = :city, country = :country
WHERE id = :id
