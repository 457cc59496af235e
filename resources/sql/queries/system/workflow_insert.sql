-- One row of the workflow table, for the database's own guards.
INSERT INTO workflow (from_status, action, to_status, party, condition) VALUES (:from, :action, :to, :party, :condition)
