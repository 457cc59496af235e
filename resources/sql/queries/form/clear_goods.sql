-- Empties the goods before they are written afresh.
DELETE FROM goods_item WHERE form_id = :id
