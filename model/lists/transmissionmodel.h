// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/transmission.h"

#include <QAbstractTableModel>

namespace rex {

// What goes to the Commission's base, one event a row, in the order given.
class TransmissionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, Kind, RexNumber, DossierNumber, CompanyName, State, Batch, Sent, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTransmissions(const QList<Transmission> &transmissions);
    [[nodiscard]] const Transmission *at(int row) const; // nullptr outside

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Transmission> m_transmissions;
};

} // namespace rex
