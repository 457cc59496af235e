-- Dossiers with goods of a chapter.
SELECT d.id FROM (SELECT DISTINCT form_id FROM goods_item WHERE chapter = :chapter) g
JOIN dossier d ON d.listed_form = g.form_id
