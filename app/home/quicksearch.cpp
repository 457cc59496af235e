// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/quicksearch.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "model/domain/limits.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rex {

QuickSearch::QuickSearch(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_icon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
{
    m_field->setObjectName(u"quickSearch"_s);
    m_icon->setText(tr("Rechercher"));
    connect(m_icon, &QAction::triggered, this, &QuickSearch::search);
    m_field->setAccessibleName(tr("Rechercher"));
    m_field->setPlaceholderText(tr("Numéro de demande, numéro REX, Eori, nom"));
    m_field->setMaxLength(limits::pasted);
    addClearButton(m_field);
    QPushButton *go = button(tr("Rec&hercher"), {}, ButtonRole::Neutral);
    go->setObjectName(u"quickSearchButton"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(go);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    connect(go, &QPushButton::clicked, this, &QuickSearch::search);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickSearch::search);
    connect(&Look::of(this), &Look::changed, this, &QuickSearch::applyLook);
    applyLook();
}

void QuickSearch::search()
{
    if (text().size() > limits::name)
        emit refused(tr("La recherche accepte %1 caractères au plus\u00a0: raccourcissez-la.").arg(limits::name));
    else
        emit searched(text());
}

QString QuickSearch::text() const
{
    return m_field->text().trimmed();
}

void QuickSearch::setText(const QString &text)
{
    m_field->setText(text);
}

void QuickSearch::activate()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

// Room for what may be looked for; less on a small screen.
QSize QuickSearch::sizeHint() const
{
    const QSize own = QWidget::sizeHint();
    return {own.width() - m_field->sizeHint().width() + Look::of(this).px(348), own.height()};
}

void QuickSearch::applyLook()
{
    const Look &look = Look::of(this);
    m_icon->setIcon(look.icon(u"search"_s));
    m_field->setMinimumWidth(look.px(150)); // on a small screen
    updateGeometry();
}

} // namespace rex
