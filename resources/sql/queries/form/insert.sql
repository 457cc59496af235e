-- A new version of a form; values follow by form/update.
INSERT INTO form_version (dossier_id, number, deposited_name, office_code, eori, name, name_folded, street, postal_code,
    city, country, phone, fax, email, chapters_only, undertaking, undertaking_name, undertaking_place,
    undertaking_position, consent_name, consent_place, consent_position)
SELECT :dossier, COALESCE(MAX(number), 0) + 1, '', '', '', '', '', '', '', '', '', '', '', '', 0, 0, '', '', '', '', '', ''
FROM form_version WHERE dossier_id = :dossier
RETURNING id
