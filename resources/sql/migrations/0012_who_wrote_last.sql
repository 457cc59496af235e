-- Who changed a dossier last and when, a saved draft too: the second of two writers is told. And which lot of
-- transmissions was made when, so that lots have numbers.

ALTER TABLE dossier ADD COLUMN written_at BIGINT;
ALTER TABLE dossier ADD COLUMN written_by TEXT NOT NULL DEFAULT '';
CREATE INDEX transmission_batch ON transmission (batch);
