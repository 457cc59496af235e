// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/historymodel.h"

#include "model/domain/labels.h"
#include "model/lists/roles.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString text(const HistoryEntry &entry, int column)
{
    switch (column) {
    case HistoryModel::Date:
        return shown(entry.at);
    case HistoryModel::EventColumn:
        return label(entry.event);
    case HistoryModel::StatusColumn:
        return label(entry.status);
    case HistoryModel::Actor:
        return entry.actor;
    case HistoryModel::Affiliation:
        return entry.affiliation;
    case HistoryModel::Comment:
        return entry.comment;
    default:
        return {};
    }
}

} // namespace

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == IdRole)
        return entry.id;
    if (role == SortRole && index.column() == Date)
        return entry.at;
    // A line that holds a deposited version can be opened; the icon and the button under the list say so.
    if (index.column() == EventColumn && role == MarkIconRole)
        return entry.formId ? u"file-text"_s : QString();
    if (index.column() == StatusColumn) {
        if (role == MarkIconRole)
            return markIcon(entry.status);
        if (role == MarkToneRole)
            return markTone(entry.status);
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case EventColumn:
        return tr("Événement");
    case StatusColumn:
        return tr("Statut");
    case Actor:
        return tr("Acteur");
    case Affiliation:
        return tr("Service");
    case Comment:
        return tr("Commentaire");
    default:
        return {};
    }
}

} // namespace rex
