-- Dossiers with goods whose heading begins so.
SELECT d.id FROM (SELECT DISTINCT form_id FROM goods_item WHERE heading >= :start AND heading < :end) g
JOIN dossier d ON d.listed_form = g.form_id
