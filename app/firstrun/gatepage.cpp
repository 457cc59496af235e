// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/gatepage.h"

#include "forms/look/look.h"
#include "forms/parts/flowlayout.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

void GatePage::show(const QList<QWidget *> &content, const QList<QWidget *> &buttons)
{
    const Look &look = Look::of(this);
    auto *box = new QWidget;
    box->setMaximumWidth(look.px(720));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    column->addWidget(label(title(), LabelKind::Title));
    for (QWidget *each : content)
        column->addWidget(each);
    auto *row = new FlowLayout(nullptr, look.px(8), look.px(8));
    for (QWidget *each : buttons)
        row->addWidget(each);
    column->addLayout(row);

    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(look.px(24), look.px(72), look.px(24), look.px(24));
    page->addStretch();
    page->addWidget(box, 100, Qt::AlignTop);
    page->addStretch();
}

QString GatePage::helpTopic() const
{
    return u"firststart"_s;
}

QList<KeyHint> GatePage::keyHints() const
{
    return {{u"F1"_s, tr("Aide")}};
}

} // namespace rex
