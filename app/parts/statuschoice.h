// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/stillcombo.h"
#include "model/domain/dossier.h"

#include <QList>

namespace rex {

// « Statut » of a search or a filter: any number of statuses, chosen by boxes in a list that opens like that of
// a combo box; « Tous » when none is.
class StatusChoice : public StillCombo
{
    Q_OBJECT
public:
    // `offered`: in the order of a dossier's life.
    explicit StatusChoice(QList<Status> offered, QWidget *parent = nullptr);

    [[nodiscard]] QList<Status> statuses() const { return m_statuses; }
    void setStatuses(const QList<Status> &statuses);
    void showPopup() override;

signals:
    void changed();

private:
    void tick(Status status, bool on);

    QList<Status> m_offered;
    QList<Status> m_statuses;
};

} // namespace rex
