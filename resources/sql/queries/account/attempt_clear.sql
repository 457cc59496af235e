-- Forgets failed log-ins of this name, and those of more than a day ago.
DELETE FROM login_attempt WHERE login_folded = :login OR last_failure < :before
