// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/undostrip.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace rex {

UndoStrip::UndoStrip(QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_stack(stack)
    , m_text(label({}, LabelKind::Small, this))
    , m_undo(button(tr("Annuler (Ctrl+Z)"), {}, ButtonRole::Link, this))
    , m_redo(button(tr("Rétablir (Ctrl+Y)"), {}, ButtonRole::Link, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    const Look &look = Look::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(12));
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch();
    connect(m_undo, &QPushButton::clicked, &m_stack, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_stack, &QUndoStack::redo);
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoStrip::follow);
    follow();
}

void UndoStrip::follow()
{
    const QString done = m_stack.undoText();
    m_text->setText(done.isEmpty() ? tr("Annulé : %1").arg(m_stack.redoText()) : done);
    m_undo->setVisible(m_stack.canUndo());
    m_redo->setVisible(m_stack.canRedo());
    setVisible(m_stack.canUndo() || m_stack.canRedo());
}

} // namespace rex
