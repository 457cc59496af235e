// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/searchcombo.h"

#include "forms/parts/containsfilter.h"
#include "forms/parts/fold.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QWheelEvent>

#include <utility>

namespace rex {

SearchCombo::SearchCombo(QWidget *parent)
    : QComboBox(parent)
    , m_filter(new ContainsFilter(this))
    , m_completer(new QCompleter(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(12);
    m_filter->setSourceModel(model());
    m_completer->setModel(m_filter);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setProperty("popup", true);
    setCompleter(nullptr); // the combo box's own completes only beginnings
    m_completer->setWidget(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, &SearchCombo::suggest);
    connect(lineEdit(), &QLineEdit::textChanged, this, &SearchCombo::chooseExact);
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
            setCurrentIndex(findText(text));
            emit activated(currentIndex());
        });
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) { m_lastChoice = index; });
}

void SearchCombo::suggest(const QString &text)
{
    m_typed = true;
    // setModel() of the combo box is not virtual: follow whichever model is in use now.
    if (m_filter->sourceModel() != model())
        m_filter->setSourceModel(model());
    m_filter->setFilterKeyColumn(modelColumn());
    m_filter->setNeedle(text);
    if (text.trimmed().isEmpty() || m_filter->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

// A text that is an entry chooses it at once: assistive technologies put the text in without any key or
// focus.
void SearchCombo::chooseExact(const QString &text)
{
    if (itemText(currentIndex()) == text)
        return;
    const int entry = findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (entry >= 0)
        setCurrentIndex(entry);
    else if (!hasFocus() && !lineEdit()->hasFocus() && !m_completer->popup()->isVisible())
        settle(); // no key and no loss of the focus will follow
}

int SearchCombo::matching(const QString &text) const
{
    const QString typed = folded(text.trimmed());
    int only = -1;
    int found = 0;
    for (int i = 0; i < count(); ++i) {
        const QString entry = folded(itemText(i));
        if (entry == typed)
            return i;
        if (entry.contains(typed)) {
            only = i;
            ++found;
        }
    }
    return found == 1 ? only : -1;
}

void SearchCombo::settle()
{
    const QString text = currentText();
    if (currentIndex() >= 0 && text == itemText(currentIndex()))
        return;
    const int match = text.trimmed().isEmpty() ? -1 : matching(text);
    if (match >= 0) {
        setCurrentIndex(match);
        setEditText(itemText(match));
        emit activated(match);
        return;
    }
    if (text.trimmed().isEmpty()) {
        setCurrentIndex(-1);
        return;
    }
    setCurrentIndex(m_lastChoice);
    setEditText(m_lastChoice >= 0 ? itemText(m_lastChoice) : QString());
    emit refused(text);
}

void SearchCombo::wheelEvent(QWheelEvent *event)
{
    // A wheel over the page scrolls the page; it must not change a choice in passing.
    event->ignore();
}

void SearchCombo::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll);
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    m_typed = m_typed && event->reason() == Qt::PopupFocusReason;
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

void SearchCombo::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        settle();
        if (std::exchange(m_typed, false)) {
            m_completer->popup()->hide();
            return event->accept(); // it ends the typing, and confirms no dialog yet
        }
    }
    QComboBox::keyPressEvent(event);
}

} // namespace rex
