// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"

#include <QUndoStack>

class QPushButton;

namespace rex {

class RecordTable;
class Remark;
class TableView;
class UndoStrip;

// A section that is a list: rows are added, edited and removed, each step can be undone while one is in the
// form (guide 3.2.3, 3.2.4).
class ListSection : public FormSection
{
    Q_OBJECT
public:
    // `prefix` names the table (prefixTable) and the button (prefixAdd); `addText` is the guide's.
    ListSection(Section section, const QString &prefix, const QString &addText, Mnemonics &mnemonics,
        QWidget *parent);

    void mark(const Problems &problems) override;
    // Of a row: chooses it. Of the list itself: the button that adds to it.
    void focusProblem(const Problem &problem) override;
    void focusFirst() override;

    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

protected:
    // Widths as TableView::setColumnWidths.
    void showTable(RecordTable &model, int actionsColumn, const QList<int> &widths);
    virtual void addRow() = 0;
    virtual void editRow(int row) = 0;
    virtual void removeRow(int row) = 0;

private:
    void followRow(int row);

    QUndoStack m_undoStack;
    TableView *m_table;
    QPushButton *m_add;
    Remark *m_errors;
    Remark *m_warnings;
    UndoStrip *m_undo;
};

} // namespace rex
