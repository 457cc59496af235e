-- Letters: the ways of appeal that each office prints under its decisions, version after version, and the day
-- from which a revocation has effect, which an annulment takes out of the authorisation.

CREATE TABLE ways_of_appeal (
    id @id@,
    office_code TEXT NOT NULL REFERENCES office (code),
    since BIGINT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    text TEXT NOT NULL -- empty: the office has none again
);
CREATE INDEX ways_of_appeal_office ON ways_of_appeal (office_code, since);

-- Revoke: the first day without the number.
ALTER TABLE decision ADD COLUMN effect TEXT;
