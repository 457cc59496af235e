// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/versiondialog.h"

#include "forms/formview.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "model/domain/labels.h"
#include "model/storage/formstore.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

VersionDialog::VersionDialog(const QString &dossierNumber, const DepositedForm &version, const Reference &reference,
    QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"versionDialog"_s);
    setWindowTitle(tr("Dossier %1, version %2").arg(dossierNumber).arg(version.number));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new FormView(reference, FormView::Mode::Read);
    form->setForm(version.form);
    auto *scroll = new PageScroll;
    scroll->setWidget(form);
    QLabel *deposited = textLabel(
        tr("Version déposée par %1, le %2. Elle ne change plus.").arg(version.depositedBy, shown(version.depositedAt)).toHtmlEscaped(),
        LabelKind::Secondary);
    deposited->setObjectName(u"versionDeposited"_s);
    QPushButton *close = button(tr("&Fermer"), {}, ButtonRole::Primary);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    const Look &look = Look::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
    column->setSpacing(look.px(12));
    column->addWidget(label(windowTitle(), LabelKind::Heading));
    column->addWidget(deposited);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(look.px(980), look.px(640));
}

} // namespace rex
