-- The contacts of a form, in their order.
SELECT * FROM contact WHERE form_id = :id ORDER BY position
