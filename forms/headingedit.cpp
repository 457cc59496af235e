// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/headingedit.h"

#include "forms/look/look.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace rex {

namespace {

constexpr int popupWidth = 480;

} // namespace

HeadingEdit::HeadingEdit(const Reference &reference, Nomenclature level, QWidget *parent)
    : QLineEdit(parent)
    , m_headings(new HeadingCompletionModel(reference, level, this))
    , m_completer(new QCompleter(this))
{
    m_completer->setModel(m_headings);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model searches itself
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    m_completer->popup()->setProperty("popup", true);
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    connect(this, &QLineEdit::textEdited, this, &HeadingEdit::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { setText(index.data(Qt::EditRole).toString()); });
}

void HeadingEdit::suggest(const QString &typed)
{
    m_headings->setFilter(typed);
    const bool settled = m_headings->rowCount() == 1 && m_headings->codeAt(0) == typed.trimmed();
    if (typed.trimmed().isEmpty() || m_headings->rowCount() == 0 || settled) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = rect();
    place.setWidth(Look::of(this).px(popupWidth));
    m_completer->complete(place);
}

} // namespace rex
