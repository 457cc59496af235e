// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/difference.h"

#include <QAbstractTableModel>

namespace rex {

// « Différences »: what a modification changes, as lines of kind, place, granted and requested value.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, Place, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<Difference> &differences);
    // Titles of the two versions; those of a modification otherwise.
    void setTitles(const QString &before, const QString &after);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Difference> m_differences;
    QString m_before, m_after;
};

} // namespace rex
