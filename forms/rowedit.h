// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/recordmodel.h"

#include <QUndoCommand>

#include <optional>

namespace rex {

// One change of one row of a list in the form, which can be undone: a row that was not there before is added,
// one that is not there after is removed, else it is replaced.
template <typename Record> class RowEdit : public QUndoCommand
{
public:
    RowEdit(RecordModel<Record> &model, int row, std::optional<Record> before, std::optional<Record> after,
        const QString &text)
        : QUndoCommand(text)
        , m_model(model)
        , m_row(row)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { change(m_after, m_before); }
    void redo() override { change(m_before, m_after); }

private:
    void change(const std::optional<Record> &from, const std::optional<Record> &to)
    {
        if (!from)
            m_model.insert(m_row, *to);
        else if (!to)
            m_model.remove(m_row);
        else
            m_model.replace(m_row, *to);
    }

    RecordModel<Record> &m_model;
    int m_row;
    std::optional<Record> m_before;
    std::optional<Record> m_after;
};

} // namespace rex
