-- The ids of mails in their order; conditions and order are fixed texts of outboxstore.cpp.
SELECT mail.id FROM mail JOIN dossier ON dossier.id = mail.dossier_id WHERE @conditions@ ORDER BY @order@ @limit@
