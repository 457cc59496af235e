// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/listfilter.h"

#include "app/parts/statuschoice.h"
#include "forms/parts/buttons.h"
#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "model/domain/limits.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int typingPause = 150; // ms: one search a word, not one a letter

} // namespace

ListFilter::ListFilter(const QList<Status> &statuses, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_status(new StatusChoice(statuses))
{
    const Look &look = Look::of(this);
    setObjectName(u"listFilter"_s);
    m_text->setObjectName(u"filterText"_s);
    m_text->setMaxLength(limits::name);
    addClearButton(m_text);
    m_text->setPlaceholderText(tr("Numéro de demande, numéro REX, Eori, nom"));
    m_status->setObjectName(u"filterStatus"_s);
    auto *text = new Field(tr("&Filtrer"), m_text);
    text->setLabelWidth(60).setEditorWidth(348);
    auto *status = new Field(tr("&Statut"), m_status);
    status->setLabelWidth(60).setEditorWidth(220);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(24));
    row->addWidget(text);
    row->addWidget(status);
    row->addStretch(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ListFilter::changed);
    connect(m_status, &StatusChoice::changed, this, &ListFilter::changed);
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
