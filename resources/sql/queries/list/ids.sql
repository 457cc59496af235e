-- The ids of a list in its order; conditions and order are fixed texts of listquery.cpp.
SELECT d.id FROM dossier d LEFT JOIN authorisation a ON a.dossier_id = d.id LEFT JOIN office o ON o.code = d.office_code
WHERE @where@
ORDER BY @order@
