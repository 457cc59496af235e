// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/receptionstrip.h"

#include "app/parts/dayedit.h"
#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

ReceptionStrip::ReceptionStrip(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_day(new DayEdit)
    , m_field(new Field(tr("Demande reçue le"), m_day))
{
    setObjectName(u"reception"_s);
    m_day->setObjectName(u"receivedOn"_s);
    m_day->setDay(today);
    m_field->setMandatory(true).setLabelWidth(0).setEditorWidth(124);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        if (m_field->hasError())
            mark();
        emit changed();
    });
    const Look &look = Look::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8));
    row->setSpacing(look.px(16));
    row->addWidget(m_field);
    row->addWidget(textLabel(tr("Demande reçue sur papier ou par courriel, saisie pour le compte de la société. La "
                                "date de réception donne la date de validité (article 86 § 4)."),
                       LabelKind::Secondary),
        1);
}

void ReceptionStrip::setDay(const QDate &day)
{
    m_day->setDay(day);
}

QDate ReceptionStrip::day() const
{
    return m_day->day().value_or(QDate());
}

Problems ReceptionStrip::problems() const
{
    return validateReception(m_day->day(), m_today);
}

void ReceptionStrip::mark()
{
    const Problems found = problems();
    m_field->setError(found.isEmpty() ? QString() : found.first().sentence + u'.');
}

void ReceptionStrip::activate()
{
    m_field->activate();
}

} // namespace rex
