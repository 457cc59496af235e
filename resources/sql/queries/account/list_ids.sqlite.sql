-- The ids of accounts in their order; conditions and order are fixed texts of accountlist.cpp.
SELECT a.id FROM account a LEFT JOIN company c ON c.id = a.company_id LEFT JOIN office o ON o.code = a.office_code
WHERE @where@ ORDER BY @order@ @limit@
