// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/listsection.h"

#include "forms/look/look.h"
#include "forms/mnemonics.h"
#include "forms/parts/buttons.h"
#include "forms/parts/tableview.h"
#include "forms/remark.h"
#include "forms/undostrip.h"
#include "model/lists/recordmodel.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int leastRows = 1;
constexpr int mostRows = 12; // beyond, the table scrolls in itself

// What is wrong or doubtful in a list stands below it, at most a few lines: the banner has them all.
QString sentences(const Problems &problems, Section section, bool blocking)
{
    constexpr int most = 5;
    QStringList lines;
    int more = 0;
    for (const Problem &problem : problems) {
        if (problem.section != section || problem.blocking != blocking)
            continue;
        if (lines.size() == most)
            ++more;
        else if (problem.row < 0)
            lines.append(sentenceAtField(problem));
        else
            lines.append(ListSection::tr("Ligne %1 : %2").arg(problem.row + 1).arg(sentenceAtField(problem)));
    }
    if (more > 0)
        lines.append(ListSection::tr("… et %n autre(s).", nullptr, more));
    return lines.join(u'\n');
}

} // namespace

ListSection::ListSection(
    Section section, const QString &prefix, const QString &addText, Mnemonics &mnemonics, QWidget *parent)
    : FormSection(section, prefix, mnemonics, parent)
    , m_table(new TableView)
    , m_add(button(mnemonics.give(addText), u"plus"_s, ButtonRole::Neutral))
    , m_errors(new Remark(u"error"_s))
    , m_warnings(new Remark(u"warning"_s))
    , m_undo(new UndoStrip(m_undoStack))
{
    setMandatory(true);
    m_table->setObjectName(prefix + u"Table"_s);
    m_table->setAccessibleName(title());
    m_table->setVisibleRows(leastRows, mostRows);
    m_add->setObjectName(prefix + u"Add"_s);
    m_errors->setObjectName(prefix + u"Errors"_s);
    m_warnings->setObjectName(prefix + u"Warnings"_s);
    m_undo->setObjectName(prefix + u"Undo"_s);
    addTool(m_add);
    addFullWidth(m_table);
    const Look &look = Look::of(this);
    auto *notes = new QVBoxLayout; // takes no space while all of them are hidden
    notes->setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8));
    notes->setSpacing(look.px(6));
    for (QWidget *note : std::initializer_list<QWidget *>{m_undo, m_errors, m_warnings})
        notes->addWidget(note);
    body()->addLayout(notes);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(); });
    connect(m_table, &TableView::editRequested, this, [this](int row) { editRow(row); });
    connect(m_table, &TableView::removeRequested, this, [this](int row) { removeRow(row); });
    // Only while the list has the keyboard: text fields have an undo of their own.
    auto *undo =
        new QShortcut(QKeySequence(QKeySequence::Undo), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, &m_undoStack, &QUndoStack::undo);
    for (const QKeySequence &keys : {QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)}) {
        auto *redo = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(redo, &QShortcut::activated, &m_undoStack, &QUndoStack::redo);
    }
}

void ListSection::showTable(RecordTable &model, int actionsColumn, const QList<int> &widths)
{
    m_table->setModel(&model);
    m_table->setColumnWidths(widths);
    m_table->setActionsColumn(actionsColumn);
    connect(&model, &RecordTable::changed, this, &FormSection::changed);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int row) { followRow(row); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int row) { followRow(row); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &changedIndex) { followRow(changedIndex.row()); });
}

// The row that was just touched is the current one, so that the next key acts on it.
void ListSection::followRow(int row)
{
    const int last = m_table->model()->rowCount() - 1;
    if (last >= 0)
        m_table->selectRow(qMin(row, last));
}

void ListSection::mark(const Problems &problems)
{
    FormSection::mark(problems);
    m_errors->setText(sentences(problems, section(), true));
    m_warnings->setText(sentences(problems, section(), false));
    m_table->setAccessibleDescription(m_errors->text());
}

void ListSection::focusProblem(const Problem &problem)
{
    if (problem.row < 0 || problem.row >= m_table->model()->rowCount()) {
        FormSection::focusProblem(problem);
        return;
    }
    m_table->selectRow(problem.row);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListSection::focusFirst()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
