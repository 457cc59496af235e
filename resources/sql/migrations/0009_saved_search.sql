-- Searches kept under a name: a person's own, or shared with his office by its supervisor.
CREATE TABLE saved_search (
    id @id@,
    account_id BIGINT NOT NULL REFERENCES account (id),
    office_code TEXT REFERENCES office (code), -- shared with it; NULL = one's own
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    criteria TEXT NOT NULL, -- words of criteriatext.cpp
    updated BIGINT NOT NULL
);
CREATE UNIQUE INDEX saved_search_own ON saved_search (account_id, name_folded) WHERE office_code IS NULL;
CREATE UNIQUE INDEX saved_search_shared ON saved_search (office_code, name_folded) WHERE office_code IS NOT NULL;
