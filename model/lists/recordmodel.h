// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace rex {

// What is common to the lists inside a form, apart from their records: one signal for every change.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

signals:
    void changed(); // after any change of the records, setAll() included
};

// A short list of plain records that is edited as a whole row at a time, through dialogs; kept in memory.
template<typename Record>
class RecordModel : public RecordTable
{
public:
    using RecordTable::RecordTable;

    [[nodiscard]] const QList<Record> &records() const { return m_records; }
    [[nodiscard]] const Record &at(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }

    // Does nothing, not even signal, if these are the records already.
    void setAll(const QList<Record> &records)
    {
        if (records == m_records)
            return;
        beginResetModel();
        m_records = records;
        endResetModel();
        emit changed();
    }

    void add(const Record &record) { insert(rowCount(), record); }

    void insert(int row, const Record &record)
    {
        Q_ASSERT(row >= 0 && row <= rowCount());
        beginInsertRows({}, row, row);
        m_records.insert(row, record);
        endInsertRows();
        emit changed();
    }

    void replace(int row, const Record &record)
    {
        if (m_records.at(row) == record)
            return;
        m_records[row] = record;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        emit changed();
    }

    void remove(int row)
    {
        Q_ASSERT(row >= 0 && row < rowCount());
        beginRemoveRows({}, row, row);
        m_records.removeAt(row);
        endRemoveRows();
        emit changed();
    }

protected:
    // The record of an index of this model; nullptr for any other index.
    [[nodiscard]] const Record *recordOf(const QModelIndex &index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_records.at(index.row()) : nullptr;
    }

private:
    QList<Record> m_records;
};

} // namespace rex
