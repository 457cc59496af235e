-- What « Mes documents » shows of some documents.
SELECT t.id, t.dossier_id, t.name, t.type, t.size, t.sha256, t.added_at, t.author, t.affiliation, d.number,
    d.company_name
FROM attachment t JOIN dossier d ON d.id = t.dossier_id
WHERE t.id IN (SELECT value FROM json_each(:ids)) AND @where@
