// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/listfilter.h"

#include "app/parts/statuschoice.h"
#include "forms/parts/buttons.h"
#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/searchfield.h"
#include "model/domain/limits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rex {

ListFilter::ListFilter(const QList<Status> &statuses, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_field(new Field(tr("Fi&ltrer"), m_text))
    , m_status(new StatusChoice(statuses))
{
    const Look &look = Look::of(this);
    setObjectName(u"listFilter"_s);
    m_text->setObjectName(u"filterText"_s);
    m_text->setMaxLength(limits::pasted);
    addClearButton(m_text);
    m_text->setPlaceholderText(tr("Numéro de demande, numéro REX, Eori, nom"));
    m_status->setObjectName(u"filterStatus"_s);
    m_field->setLabelWidth(60).setEditorWidth(348);
    auto *status = new Field(tr("&Statut"), m_status);
    status->setLabelWidth(60).setEditorWidth(220);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(24));
    row->addWidget(m_field);
    row->addWidget(status);
    row->addStretch(1);
    connect(typingPause(m_text), &QTimer::timeout, this, &ListFilter::narrow);
    connect(m_status, &StatusChoice::changed, this, &ListFilter::narrow);
}

void ListFilter::narrow()
{
    const bool fits = m_text->text().trimmed().size() <= limits::name;
    m_field->setError(fits ? QString() : tr("%1 caractères au plus.").arg(limits::name));
    if (fits)
        emit changed();
}

ListRequest ListFilter::narrowed(ListRequest request) const
{
    request.text = m_text->text().trimmed();
    request.criteria.statuses = m_status->statuses();
    return request;
}

void ListFilter::activate()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace rex
