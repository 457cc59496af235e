// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/differencemodel.h"

#include "model/lists/roles.h"

using namespace Qt::StringLiterals;

namespace rex {

void DifferenceModel::setDifferences(const QList<Difference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

void DifferenceModel::setTitles(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    emit headerDataChanged(Qt::Horizontal, Before, After);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference &difference = m_differences.at(index.row());
    const bool added = difference.kind == Difference::Kind::Added;
    const bool removed = difference.kind == Difference::Kind::Removed;
    if (index.column() == KindColumn && role == MarkIconRole)
        return added ? u"plus"_s : removed ? u"trash"_s : u"pencil"_s;
    if (index.column() == KindColumn && role == MarkToneRole)
        return added ? u"success"_s : removed ? u"error"_s : u"warning"_s;
    if (role == ChangeRole && index.column() == Before && !added)
        return u"removed"_s;
    if (role == ChangeRole && index.column() == After && !removed)
        return u"added"_s;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case KindColumn:
        return added ? tr("Ajouté") : removed ? tr("Retiré") : tr("Modifié");
    case Place:
        return difference.place;
    case Before:
        return added ? u"—"_s : difference.before;
    case After:
        return removed ? u"—"_s : difference.after;
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Différence");
    case Place:
        return tr("Rubrique");
    case Before:
        return m_before.isEmpty() ? tr("Version octroyée") : m_before;
    case After:
        return m_after.isEmpty() ? tr("Version demandée") : m_after;
    default:
        return {};
    }
}

} // namespace rex
