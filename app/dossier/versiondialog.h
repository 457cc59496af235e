// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/readingdialog.h"

namespace rex {

struct DepositedForm;
class Reference;

// A version of the form as it was deposited, to be read: every one stays open from the history.
class VersionDialog : public ReadingDialog
{
    Q_OBJECT
public:
    VersionDialog(const QString &dossierNumber, const DepositedForm &version, const Reference &reference,
        QWidget *parent);
};

} // namespace rex
