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
    [[nodiscard]] qint64 formAt(int row) const; // 0: that line deposited none
    void open(int row);

    HistoryModel *m_model;
    TableView *m_table;
    int m_widths = 0; // which of them
    QPushButton *m_version; // « Voir la version déposée », while such a line is selected
};

} // namespace rex
