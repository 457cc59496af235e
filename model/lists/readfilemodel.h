// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/filereading.h"

#include <QAbstractTableModel>
#include <QList>

namespace rex {

// Files that someone wants to attach, as they were read: what each is, or why it cannot be added.
class ReadFileModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Size, Remark, ColumnCount };

    struct Line
    {
        QString name; // as chosen
        Result<ReadFile> read;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const Line &line);
    [[nodiscard]] QList<NewAttachment> acceptable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Line> m_lines;
};

} // namespace rex
