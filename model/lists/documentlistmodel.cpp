// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/documentlistmodel.h"

#include "model/domain/labels.h"
#include "model/lists/roles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int pageSize = 100;
constexpr int keptRows = 2000; // a few screens in each direction

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
    : QAbstractTableModel(parent)
    , m_documents(documents)
    , m_account(std::move(account))
    , m_rows(keptRows)
{
}

void DocumentListModel::load(const DocumentRequest &request)
{
    const DocumentRequest former = m_request;
    m_request = request;
    if (m_orderChosen) { // it stays through later loads
        m_request.sort = former.sort;
        m_request.descending = former.descending;
    }
    m_loaded = true;
    reload();
}

void DocumentListModel::reload()
{
    const Result<QList<qint64>> ids = m_documents.ids(m_account, m_request);
    if (!ids) {
        emit failed(ids.error().sentence);
        return;
    }
    m_failing = false;
    if (*ids == m_ids) {
        // The same documents in the same order: their selection and the scroll position stay.
        m_rows.clear();
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_ids = *ids;
        m_rows.clear();
        endResetModel();
    }
    emit countChanged(rowCount());
}

qint64 DocumentListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int DocumentListModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int DocumentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == IdentifierRole)
        return index.column() == Name || index.column() == Dossier;
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool asksMark = (role == MarkIconRole || role == MarkToneRole) && index.column() == Type;
    const DocumentRow *row = role == Qt::DisplayRole || asksMark ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == MarkIconRole)
        return icon(row->attachment.type);
    if (role == MarkToneRole)
        return u"muted"_s;
    return text(*row, index.column());
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

void DocumentListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_orderChosen = true;
    m_request.sort = sorts.at(size_t(column));
    m_request.descending = order == Qt::DescendingOrder;
    if (m_loaded)
        reload();
}

const DocumentRow *DocumentListModel::rowAt(int row) const
{
    const qint64 id = idAt(row);
    if (id && !m_rows.contains(id) && !m_failing)
        fetchAround(row);
    const DocumentRow *found = m_rows.object(id);
    return found && found->attachment.id ? found : nullptr;
}

void DocumentListModel::fetchAround(int row) const
{
    const qsizetype first = std::max(0, row - pageSize / 2);
    QList<qint64> missing;
    for (const qint64 id : m_ids.sliced(first, std::min<qsizetype>(pageSize, m_ids.size() - first))) {
        if (!m_rows.contains(id))
            missing.append(id);
    }
    const Result<QList<DocumentRow>> rows = m_documents.rows(m_account, missing);
    if (!rows) {
        m_failing = true;
        emit failed(rows.error().sentence);
        return;
    }
    // A document that is gone stays an empty row until the next load, and is not asked for again and again.
    for (const qint64 id : missing) {
        const auto found = std::find_if(
            rows->begin(), rows->end(), [id](const DocumentRow &r) { return r.attachment.id == id; });
        m_rows.insert(id, found == rows->end() ? new DocumentRow : new DocumentRow(*found));
    }
}

} // namespace rex
