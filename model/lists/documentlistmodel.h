// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/lists/listmodel.h"
#include "model/service/attachmentservice.h"

namespace rex {

// « Pièces jointes » of « Mes documents ».
class DocumentListModel : public ListModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Dossier, Company, AddedAt, Author, Size, ColumnCount };

    DocumentListModel(const AttachmentService &documents, Account account, QObject *parent = nullptr);

    // Asks for other documents, or for the same again; supersedes what was asked before. Answers as reload() does.
    void load(const DocumentRequest &request);
    [[nodiscard]] const DocumentRow *at(int row) const { return recordNow<DocumentRow>(row); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] ListSource source() const override;
    bool setOrder(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;

private:
    const AttachmentService &m_documents;
    Account m_account;
    DocumentRequest m_request;
};

} // namespace rex
