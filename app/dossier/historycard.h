// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/historyentry.h"

#include <QList>

class QSettings;

namespace rex {

class HistoryModel;
class TableView;

// « Historique »: everything that happened to a dossier, newest first (guide 4.1).
class HistoryCard : public Card
{
    Q_OBJECT
public:
    explicit HistoryCard(QSettings &settings, QWidget *parent = nullptr);

    void tell(const QList<HistoryEntry> &history);
    [[nodiscard]] TableView *table() const { return m_table; }

private:
    HistoryModel *m_model;
    TableView *m_table;
};

} // namespace rex
