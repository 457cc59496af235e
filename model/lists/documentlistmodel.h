// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/requestedlist.h"
#include "model/service/attachmentservice.h"

namespace rex {

// « Pièces jointes » of « Mes documents ».
class DocumentListModel
    : public RequestedList<AttachmentService, DocumentRequest, &DocumentRequest::sort, &DocumentRow::id>
{
    Q_OBJECT
public:
    enum Column { Name, Type, Dossier, Company, AddedAt, Author, Size, ColumnCount };

    using RequestedList::RequestedList;

    [[nodiscard]] const DocumentRow *at(int row) const { return recordNow<DocumentRow>(row); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void orderBy(int column, Qt::SortOrder order, DocumentRequest &request) const override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;
};

} // namespace rex
