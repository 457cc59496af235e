// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/documentlistmodel.h"

#include "model/domain/labels.h"
#include "model/lists/roles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// In the order of the columns.
constexpr std::array sorts = {DocumentSort::Name, DocumentSort::Type, DocumentSort::Dossier, DocumentSort::Company,
    DocumentSort::Added, DocumentSort::Author, DocumentSort::Size};

QString text(const DocumentRow &row, int column)
{
    switch (column) {
    case DocumentListModel::Name:
        return row.attachment.name;
    case DocumentListModel::Type:
        return label(row.attachment.type);
    case DocumentListModel::Dossier:
        return row.dossierNumber;
    case DocumentListModel::Company:
        return row.companyName;
    case DocumentListModel::AddedAt:
        return shown(row.attachment.addedAt);
    case DocumentListModel::Author:
        return row.attachment.author;
    case DocumentListModel::Size:
        return shownSize(row.attachment.size);
    default:
        return {};
    }
}

} // namespace

int DocumentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentListModel::columnData(int column, int role) const
{
    if (role == IdentifierRole)
        return column == Name || column == Dossier;
    if (role == Qt::TextAlignmentRole && column == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant DocumentListModel::cellData(const void *record, int column, int role) const
{
    const DocumentRow &row = *static_cast<const DocumentRow *>(record);
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == MarkIconRole && column == Type)
        return icon(row.attachment.type);
    if (role == MarkToneRole && column == Type)
        return u"muted"_s;
    return {};
}

QVariant DocumentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Nom");
    case Type:
        return tr("Type");
    case Dossier:
        return tr("Dossier");
    case Company:
        return tr("Demandeur");
    case AddedAt:
        return tr("Ajoutée le");
    case Author:
        return tr("Ajoutée par");
    case Size:
        return tr("Taille");
    default:
        return {};
    }
}

void DocumentListModel::orderBy(int column, Qt::SortOrder order, DocumentRequest &request) const
{
    request.sort = sorts.at(size_t(column));
    request.descending = order == Qt::DescendingOrder;
}

} // namespace rex
