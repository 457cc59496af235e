// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/service/attachmentservice.h"

#include <QAbstractTableModel>
#include <QCache>

namespace rex {

// « Mes documents »: the ids of the result and a small cache of rows; sorts in SQL.
class DocumentListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Dossier, Company, AddedAt, Author, Size, ColumnCount };

    DocumentListModel(const AttachmentService &documents, Account account, QObject *parent = nullptr);

    // Asks the database; emits `failed` and keeps the old rows if it cannot answer.
    void load(const DocumentRequest &request);
    void reload();
    [[nodiscard]] qint64 idAt(int row) const; // 0 outside
    [[nodiscard]] int rowOf(qint64 id) const; // -1 if not there
    [[nodiscard]] const DocumentRow *rowAt(int row) const; // nullptr if it cannot be read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void countChanged(int count);
    void failed(const QString &sentence) const;

private:
    void fetchAround(int row) const;

    const AttachmentService &m_documents;
    Account m_account;
    DocumentRequest m_request;
    bool m_loaded = false; // there is a request to ask again
    bool m_orderChosen = false; // by sort()
    QList<qint64> m_ids;
    mutable QCache<qint64, DocumentRow> m_rows;
    mutable bool m_failing = false; // rows could not be read: said once, tried again with the next load
};

} // namespace rex
