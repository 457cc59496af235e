// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QUndoStack;

namespace rex {

// The line under a list that says what was just done to it and takes it back; hidden while nothing was done.
class UndoStrip : public QWidget
{
    Q_OBJECT
public:
    explicit UndoStrip(QUndoStack &stack, QWidget *parent = nullptr);

private:
    void follow();

    QUndoStack &m_stack;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace rex
