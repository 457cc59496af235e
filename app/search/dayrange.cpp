// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/dayrange.h"

#include "app/parts/dayedit.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

DayRange::DayRange(const QString &caption, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_from(new DayEdit)
    , m_to(new DayEdit)
{
    m_from->setObjectName(name + "From"_L1);
    m_from->setAccessibleName(tr("%1 du").arg(caption));
    m_to->setObjectName(name + "To"_L1);
    m_to->setAccessibleName(tr("%1 au").arg(caption));
    setFocusProxy(m_from);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(tr("du"), LabelKind::Secondary));
    row->addWidget(m_from);
    row->addWidget(label(tr("au"), LabelKind::Secondary));
    row->addWidget(m_to);
    row->addStretch(1);
}

QDate DayRange::from() const
{
    return m_from->day().value_or(QDate());
}

QDate DayRange::to() const
{
    return m_to->day().value_or(QDate());
}

void DayRange::setDays(const QDate &from, const QDate &to)
{
    m_from->setDay(from);
    m_to->setDay(to);
}

QString DayRange::problem() const
{
    for (const DayEdit *edit : {m_from, m_to}) {
        if (!edit->day())
            return tr("« %1 » n’est pas une date. Écrivez-la sous la forme JJ/MM/AAAA.").arg(edit->text().trimmed());
    }
    if (from().isValid() && to().isValid() && to() < from())
        return tr("La période finit avant de commencer. Inversez les deux dates.");
    return {};
}

void DayRange::activate()
{
    const bool second = m_from->day() && !m_to->day();
    (second ? m_to : m_from)->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
