-- Empties the contacts before they are written afresh.
DELETE FROM contact WHERE form_id = :id
