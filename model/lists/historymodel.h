// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/historyentry.h"

#include <QAbstractTableModel>
#include <QList>

namespace rex {

// A dossier's Historique (guide 4.1): six columns, in the order given, which is newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, EventColumn, StatusColumn, Actor, Affiliation, Comment, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<HistoryEntry> &entries);
    [[nodiscard]] const QList<HistoryEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<HistoryEntry> m_entries;
};

} // namespace rex
