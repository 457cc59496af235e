-- Whose depositor a mail is for: sent again, it goes to the address that his account has by then. And days that run out
-- come before « Réaffecté » in the order of « Alerte » (dossier/listing.sql).

ALTER TABLE mail ADD COLUMN form_id BIGINT REFERENCES form_version (id);

UPDATE dossier SET alert_order = deadline
WHERE status = 'incomplete' AND deadline IS NOT NULL AND reassigned = 1 AND unread = 0;
