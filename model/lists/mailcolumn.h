// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/outbox.h"

#include <QVariant>

namespace rex {

// Columns of the lists of mails: page « Courriels » and a dossier's.
enum class MailColumn { State, Recipient, Subject, Dossier, Created, Sent, Attempts, Error };
[[nodiscard]] QString label(MailColumn column); // « Destinataire »

// What became of a mail, in one sentence: the error, when it is tried again, whether it may have left twice.
[[nodiscard]] QString remark(const OutboxMail &mail);
// What stands in a cell, as the screen shows it.
[[nodiscard]] QString cellText(const OutboxMail &mail, MailColumn column);
// Text, mark and tone of a cell, by the roles of an item model.
[[nodiscard]] QVariant cellData(const OutboxMail &mail, MailColumn column, int role);
// What is said of a column's cells whatever the mail.
[[nodiscard]] QVariant columnData(MailColumn column, int role);

} // namespace rex
