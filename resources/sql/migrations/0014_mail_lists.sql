-- Page « Courriels » lists every mail, in the order of a column: the orders that are asked for most are read from an
-- index, the others are sorted (an office's mails, or a choice of them, in a moment).

CREATE INDEX mail_created ON mail (created, id);
CREATE INDEX mail_state_created ON mail (state, created, id);
CREATE INDEX mail_sent ON mail (sent, id);
CREATE INDEX mail_recipient ON mail (LOWER(recipient), id);
