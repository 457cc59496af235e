// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/readingdialog.h"
#include "model/domain/mail.h"
#include "model/service/dossierservice.h"

namespace rex {

// A mail to be read: the one that an action would send, or one that was sent.
class MailPreview : public ReadingDialog
{
    Q_OBJECT
public:
    // `remark`: what stands under the subject; that it leaves with the action, unless another is given.
    MailPreview(const Mail &mail, const QString &remark, QWidget *parent);

    [[nodiscard]] static QString beforeSending();
};

// Its subject; empty for MailKind::None.
[[nodiscard]] QString mailSubject(MailKind kind);

} // namespace rex
