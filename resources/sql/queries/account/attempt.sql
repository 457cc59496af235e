-- Failed log-ins under this name.
SELECT failures, last_failure, blocked_until FROM login_attempt WHERE login_folded = :login
