-- Empties the copy of the workflow table before it is written afresh.
DELETE FROM workflow
