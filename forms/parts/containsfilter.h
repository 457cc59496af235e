// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace rex {

// Entries of a combo box that hold what was typed; accents and case do not count. For lists of a few hundred
// entries already in memory, never for dossiers.
class ContainsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setNeedle(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_needle;
};

} // namespace rex
