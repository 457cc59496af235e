-- Documents of dossiers. A content that is attached twice is stored once, under its SHA-256.

CREATE TABLE attachment_content (
    sha256 TEXT NOT NULL PRIMARY KEY, -- hexadecimal digits
    size BIGINT NOT NULL,
    content @blob@ NOT NULL,
    CHECK (size > 0 AND size <= 10485760 AND size = LENGTH(content))
);

CREATE TABLE attachment (
    id @id@,
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    type TEXT NOT NULL,
    size BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by BIGINT NOT NULL REFERENCES account (id),
    author TEXT NOT NULL, -- as displayed then
    affiliation TEXT NOT NULL,
    UNIQUE (dossier_id, sha256),
    UNIQUE (dossier_id, name)
);
CREATE INDEX attachment_content_of ON attachment (sha256);
CREATE INDEX attachment_added ON attachment (added_at);
CREATE INDEX attachment_name ON attachment (name_folded);
