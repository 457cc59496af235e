// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"

#include <QAbstractTableModel>
#include <QList>

namespace rex {

// « Pièces jointes » of one dossier: all of them, sorted in memory.
class AttachmentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Size, AddedAt, Author, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Keeps the order that was chosen; does nothing if these are the rows already.
    void setAttachments(const QList<Attachment> &attachments);
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();

    QList<Attachment> m_attachments;
    int m_sortedBy = AddedAt;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace rex
