-- The first tables: who, dossiers and their forms, authorisations, history, outgoing mail.
-- @id@ and @blob@ are the engine's words for an automatic key and for bytes. Times are UTC milliseconds,
-- days are ISO text, booleans 0 and 1. *_folded columns hold the text without case, accents and ligatures.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE workflow (
    from_status TEXT NOT NULL,
    action TEXT NOT NULL,
    to_status TEXT NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (from_status, action)
);

CREATE TABLE number_sequence (
    kind TEXT NOT NULL, -- 'dossier', 'provisional', 'rex'
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (kind, year)
);

CREATE TABLE office (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    rex INTEGER NOT NULL
);

CREATE TABLE company (
    id @id@,
    eori TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL
);

CREATE TABLE account (
    id @id@,
    login TEXT NOT NULL,
    login_folded TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('operator', 'officer', 'supervisor', 'administrator')),
    company_id BIGINT REFERENCES company (id),
    office_code TEXT REFERENCES office (code),
    password_hash TEXT NOT NULL,
    active INTEGER NOT NULL,
    created BIGINT NOT NULL,
    last_login BIGINT,
    CHECK ((role = 'operator') = (company_id IS NOT NULL)),
    CHECK ((role IN ('officer', 'supervisor')) = (office_code IS NOT NULL))
);
CREATE INDEX account_company ON account (company_id);

-- Failed log-ins by the name that was typed, known or not: an unknown name must not answer differently.
CREATE TABLE login_attempt (
    login_folded TEXT NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_failure BIGINT NOT NULL,
    blocked_until BIGINT NOT NULL
);

CREATE TABLE dossier (
    id @id@,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    company_id BIGINT NOT NULL REFERENCES company (id),
    company_name TEXT NOT NULL,
    company_folded TEXT NOT NULL,
    eori TEXT NOT NULL,
    office_code TEXT REFERENCES office (code),
    created BIGINT NOT NULL,
    transmitted BIGINT,
    completed BIGINT,
    updated BIGINT NOT NULL,
    deadline BIGINT,
    version BIGINT NOT NULL,
    draft_form BIGINT,
    deposited_form BIGINT,
    granted_form BIGINT
);
-- One active dossier per exporter (art. 86(3), guide 3.1), whatever a program does.
CREATE UNIQUE INDEX dossier_one_active ON dossier (eori)
    WHERE status IN ('under_review', 'incomplete', 'granted');
CREATE INDEX dossier_company ON dossier (company_id, status, updated);
CREATE INDEX dossier_office ON dossier (office_code, status, updated);
CREATE INDEX dossier_updated ON dossier (updated);

CREATE TABLE form_version (
    id @id@,
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    number INTEGER NOT NULL, -- 1, 2, … within the dossier
    deposited_at BIGINT,
    deposited_by BIGINT REFERENCES account (id),
    deposited_name TEXT NOT NULL, -- as displayed then; empty for a draft
    office_code TEXT NOT NULL,
    eori TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    phone TEXT NOT NULL,
    fax TEXT NOT NULL,
    email TEXT NOT NULL,
    activity TEXT, -- 'trading', 'producing', NULL = not chosen
    chapters_only INTEGER NOT NULL,
    undertaking INTEGER NOT NULL,
    undertaking_name TEXT NOT NULL,
    undertaking_place TEXT NOT NULL,
    undertaking_position TEXT NOT NULL,
    consent INTEGER, -- NULL = not chosen
    consent_name TEXT NOT NULL,
    consent_place TEXT NOT NULL,
    consent_position TEXT NOT NULL,
    UNIQUE (dossier_id, number)
);

CREATE TABLE contact (
    form_id BIGINT NOT NULL REFERENCES form_version (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    phone TEXT NOT NULL,
    fax TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (form_id, position)
);

CREATE TABLE goods_item (
    form_id BIGINT NOT NULL REFERENCES form_version (id),
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    heading TEXT NOT NULL,
    chapter TEXT NOT NULL,
    PRIMARY KEY (form_id, position)
);
CREATE INDEX goods_item_heading ON goods_item (heading);

CREATE TABLE authorisation (
    dossier_id BIGINT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    number TEXT NOT NULL UNIQUE,
    registered_on TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    granted_by TEXT NOT NULL,
    granted_office TEXT NOT NULL REFERENCES office (code),
    consent INTEGER NOT NULL,
    consent_since BIGINT NOT NULL,
    revoked_at BIGINT,
    revocation_effect TEXT,
    revocation_motive TEXT
);

CREATE TABLE history (
    id @id@,
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    status TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    actor TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    comment TEXT NOT NULL,
    form_id BIGINT REFERENCES form_version (id),
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX history_dossier ON history (dossier_id, id);

CREATE TABLE mail (
    id @id@,
    dossier_id BIGINT NOT NULL REFERENCES dossier (id),
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed'))
);
CREATE INDEX mail_dossier ON mail (dossier_id);

-- What someone was typing when the program ended; one a person.
CREATE TABLE draft_autosave (
    account_id BIGINT NOT NULL PRIMARY KEY REFERENCES account (id),
    dossier_id BIGINT,
    dossier_version BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    form TEXT NOT NULL
);
