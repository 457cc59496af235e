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

DocumentListModel::DocumentListModel(const AttachmentService &documents, Account account, QObject *parent)
    : ListModel(documents.database(), parent)
    , m_documents(documents)
    , m_account(std::move(account))
{
}

void DocumentListModel::load(const DocumentRequest &request)
{
    const bool same = wasRead() && request.name == m_request.name && request.dossier == m_request.dossier;
    const DocumentRequest former = m_request;
    m_request = request;
    if (orderChosen()) { // it stays through later loads
        m_request.sort = former.sort;
        m_request.descending = former.descending;
    }
    read(!same);
}

ListSource DocumentListModel::source() const
{
    const AttachmentService &documents = m_documents;
    return {
        [&documents, account = m_account, request = m_request](
            int n, const Cancelled &cancelled) { return documents.first(account, request, n, cancelled); },
        [&documents, account = m_account, request = m_request](
            const Cancelled &cancelled) { return documents.ids(account, request, cancelled); },
        [&documents, account = m_account](const QList<qint64> &ids) {
            return asRows(documents.rows(account, ids), [](const DocumentRow &row) { return row.attachment.id; });
        },
    };
}

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

bool DocumentListModel::setOrder(int column, Qt::SortOrder order)
{
    const DocumentSort sort = sorts.at(size_t(column));
    const bool descending = order == Qt::DescendingOrder;
    if (m_request.sort == sort && m_request.descending == descending)
        return false;
    m_request.sort = sort;
    m_request.descending = descending;
    return true;
}

} // namespace rex
