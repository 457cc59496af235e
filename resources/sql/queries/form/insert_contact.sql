-- One contact.
INSERT INTO contact (form_id, position, name, street, postal_code, city, country, phone, fax, email)
VALUES (:form, :position, :name, :street, :postal_code, :city, :country, :phone, :fax, :email)
