-- The ids of « Mes documents » in their order; conditions and order are fixed texts of listquery.cpp.
SELECT t.id FROM attachment t JOIN dossier d ON d.id = t.dossier_id LEFT JOIN authorisation a ON a.dossier_id = d.id
WHERE @where@
ORDER BY @order@ @limit@
