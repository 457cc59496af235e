// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/attachmentmodel.h"

#include "model/domain/labels.h"
#include "model/domain/text.h"
#include "model/lists/roles.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString text(const Attachment &attachment, int column)
{
    switch (column) {
    case AttachmentModel::Name:
        return attachment.name;
    case AttachmentModel::Type:
        return label(attachment.type);
    case AttachmentModel::Size:
        return shownSize(attachment.size);
    case AttachmentModel::AddedAt:
        return shown(attachment.addedAt);
    case AttachmentModel::Author:
        return attachment.affiliation.isEmpty() ? attachment.author
                                                : attachment.author + u", "_s + attachment.affiliation;
    default:
        return {};
    }
}

bool isLess(const Attachment &a, const Attachment &b, int column)
{
    switch (column) {
    case AttachmentModel::Size:
        return a.size < b.size;
    case AttachmentModel::AddedAt:
        return a.addedAt < b.addedAt;
    default:
        return folded(text(a, column)) < folded(text(b, column));
    }
}

} // namespace

void AttachmentModel::setAttachments(const QList<Attachment> &attachments)
{
    const auto id = [](const Attachment &a, const Attachment &b) { return a.id < b.id; };
    QList<Attachment> before = m_attachments, after = attachments;
    std::sort(before.begin(), before.end(), id);
    std::sort(after.begin(), after.end(), id);
    if (before == after)
        return;
    const auto has = [&id](const QList<Attachment> &sorted, const Attachment &attachment) {
        return std::binary_search(sorted.begin(), sorted.end(), attachment, id);
    };
    for (int row = rowCount() - 1; row >= 0; --row) { // one by one: what is selected stays so
        if (has(after, m_attachments.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_attachments.removeAt(row);
        endRemoveRows();
    }
    QList<Attachment> added;
    std::copy_if(after.begin(), after.end(), std::back_inserter(added),
        [&](const Attachment &attachment) { return !has(before, attachment); });
    if (!added.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
        m_attachments += added;
        endInsertRows();
    }
    for (Attachment &attachment : m_attachments)
        attachment = *std::lower_bound(after.begin(), after.end(), attachment, id);
    sort(m_sortedBy, m_order);
}

int AttachmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

int AttachmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment &attachment = m_attachments.at(index.row());
    if (role == Qt::DisplayRole)
        return text(attachment, index.column());
    if (role == IdRole)
        return attachment.id;
    if (role == IdentifierRole)
        return index.column() == Name;
    if (role == MarkIconRole && index.column() == Type)
        return icon(attachment.type);
    if (role == MarkToneRole && index.column() == Type)
        return u"muted"_s;
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Size:
        return tr("Taille");
    case AddedAt:
        return tr("Ajoutée le");
    case Author:
        return tr("Ajoutée par");
    default:
        return {};
    }
}

void AttachmentModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortedBy = column;
    m_order = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<qint64> ids; // of the persistent indexes: what is selected stays selected
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent)
        ids.append(m_attachments.at(index.row()).id);
    arrange();
    QModelIndexList moved;
    for (qsizetype i = 0; i < persistent.size(); ++i) {
        const auto found = std::find_if(m_attachments.begin(), m_attachments.end(),
            [id = ids.at(i)](const Attachment &attachment) { return attachment.id == id; });
        moved.append(index(int(found - m_attachments.begin()), persistent.at(i).column()));
    }
    changePersistentIndexList(persistent, moved);
    emit layoutChanged({}, VerticalSortHint);
}

void AttachmentModel::arrange()
{
    std::sort(m_attachments.begin(), m_attachments.end(), [this](const Attachment &a, const Attachment &b) {
        const bool up = m_order == Qt::AscendingOrder;
        const Attachment &first = up ? a : b;
        const Attachment &second = up ? b : a;
        if (isLess(first, second, m_sortedBy))
            return true;
        return !isLess(second, first, m_sortedBy) && first.id < second.id;
    });
}

} // namespace rex
