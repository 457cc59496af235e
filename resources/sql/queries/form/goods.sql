-- The goods of a form, in their order.
SELECT * FROM goods_item WHERE form_id = :id ORDER BY position
