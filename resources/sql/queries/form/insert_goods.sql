-- One goods item.
INSERT INTO goods_item (form_id, position, description, heading, chapter)
VALUES (:form, :position, :description, :heading, :chapter)
