-- The ids of a list in its order; source, conditions and order are fixed texts of listquery.cpp.
SELECT d.id FROM @source@ WHERE @where@ ORDER BY @order@ @limit@
