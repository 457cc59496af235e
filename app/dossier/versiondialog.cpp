// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/versiondialog.h"

#include "forms/formview.h"
#include "forms/parts/pagescroll.h"
#include "model/domain/labels.h"
#include "model/storage/formstore.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

VersionDialog::VersionDialog(const QString &dossierNumber, const DepositedForm &version, const Reference &reference,
    QWidget *parent)
    : ReadingDialog(u"versionDialog"_s, tr("Dossier %1, version %2").arg(dossierNumber).arg(version.number), parent)
{
    auto *form = new FormView(reference, FormView::Mode::Read);
    form->setForm(version.form);
    auto *scroll = new PageScroll;
    scroll->setWidget(form);
    addRemark(tr("Version déposée par %1, le %2. Elle ne change plus.").arg(version.depositedBy, shown(version.depositedAt)))
        ->setObjectName(u"versionDeposited"_s);
    finish(scroll, {980, 640});
}

} // namespace rex
