// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/historyentry.h"

#include <QList>

class QPushButton;

namespace rex {

class HistoryModel;
class TableView;
struct PageContext;

// « Historique »: everything that happened to a dossier, newest first (guide 4.1).
class HistoryCard : public Card
{
    Q_OBJECT
public:
    explicit HistoryCard(const PageContext &context, QWidget *parent = nullptr);

    void tell(const QList<HistoryEntry> &history);
    [[nodiscard]] TableView *table() const { return m_table; }

signals:
    void versionRequested(qint64 formId); // Entrée, a double click or the button on a line that deposited one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] HistoryEntry entryAt(int row) const; // an empty one if there is no such row
    void open(int row); // the version that it deposited, else what it says
    void showEntry(int row);
    void offer(); // what can be seen of the selected line
    void shareColumns();

    HistoryModel *m_model;
    TableView *m_table;
    QList<int> m_columns; // widths as they were given last
    QPushButton *m_comment; // « Voir le commentaire », while a line with one is selected
    QPushButton *m_version; // « Voir la version déposée », while such a line is selected
};

} // namespace rex
