// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mail.h"
#include "model/service/dossierservice.h"

#include <QDialog>

namespace rex {

// The mail that an action would send, read before it leaves.
class MailPreview : public QDialog
{
    Q_OBJECT
public:
    MailPreview(const Mail &mail, QWidget *parent);
};

// The mail as it would be written; the number of a granting stands as « … » until it is given.
[[nodiscard]] Mail mailBefore(MailKind kind, Dossier dossier, const Decision &decision);
// Its subject; empty for MailKind::None.
[[nodiscard]] QString mailSubject(MailKind kind);

} // namespace rex
