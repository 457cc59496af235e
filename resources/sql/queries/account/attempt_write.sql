-- Counts a failed log-in.
INSERT INTO login_attempt (login_folded, failures, last_failure, blocked_until) VALUES (:login, :failures, :now, :until)
ON CONFLICT (login_folded) DO UPDATE SET failures = excluded.failures, last_failure = excluded.last_failure, blocked_until = excluded.blocked_until
