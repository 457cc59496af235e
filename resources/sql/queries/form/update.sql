-- The values of a form that is not deposited yet.
UPDATE form_version SET office_code = :office, eori = :eori, name = :name, name_folded = :name_folded, street = :street,
    postal_code = :postal_code, city = :city, country = :country, phone = :phone, fax = :fax, email = :email,
    activity = :activity, chapters_only = :chapters_only, undertaking = :undertaking,
    undertaking_name = :undertaking_name, undertaking_place = :undertaking_place,
    undertaking_position = :undertaking_position, consent = :consent, consent_name = :consent_name,
    consent_place = :consent_place, consent_position = :consent_position
WHERE id = :id AND deposited_at IS NULL
