-- The ids of accounts in their order, which is a fixed text of accountstore.cpp; of those in which a text stands.
SELECT a.id FROM account a LEFT JOIN company c ON c.id = a.company_id LEFT JOIN office o ON o.code = a.office_code
WHERE :text = '' OR INSTR(FOLDED(a.login || ' ' || a.display_name || ' ' || COALESCE(c.name, o.name, '') || ' ' || a.email), :text) > 0
ORDER BY @order@ @limit@
