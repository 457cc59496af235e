-- Where automatic mails about a deposited form go: the address of the account that deposited it (guide 3.5).
SELECT a.email FROM form_version f JOIN account a ON a.id = f.deposited_by WHERE f.id = :id
