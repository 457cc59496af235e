// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/transmissionmodel.h"

#include "model/domain/labels.h"
#include "model/lists/roles.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString text(const Transmission &row, int column)
{
    switch (column) {
    case TransmissionModel::At:
        return shown(row.at);
    case TransmissionModel::Kind:
        return label(row.kind);
    case TransmissionModel::RexNumber:
        return row.rexNumber;
    case TransmissionModel::DossierNumber:
        return row.dossierNumber;
    case TransmissionModel::CompanyName:
        return row.companyName;
    case TransmissionModel::State:
        return label(row.state);
    case TransmissionModel::Batch:
        return row.batch;
    case TransmissionModel::Sent:
        return shown(row.sent);
    case TransmissionModel::Reason:
        return row.error;
    default:
        return {};
    }
}

QString icon(TransmissionState state)
{
    switch (state) {
    case TransmissionState::Pending:
        return u"hourglass"_s;
    case TransmissionState::Sent:
        return u"circle-check"_s;
    case TransmissionState::Failed:
        return u"alert-circle"_s;
    }
    return {};
}

QString tone(TransmissionState state)
{
    switch (state) {
    case TransmissionState::Pending:
        return u"info"_s;
    case TransmissionState::Sent:
        return u"success"_s;
    case TransmissionState::Failed:
        return u"error"_s;
    }
    return {};
}

} // namespace

void TransmissionModel::setTransmissions(const QList<Transmission> &transmissions)
{
    if (transmissions == m_transmissions)
        return; // what is selected stays
    beginResetModel();
    m_transmissions = transmissions;
    endResetModel();
}

const Transmission *TransmissionModel::at(int row) const
{
    return row >= 0 && row < m_transmissions.size() ? &m_transmissions.at(row) : nullptr;
}

int TransmissionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_transmissions.size());
}

int TransmissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransmissionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Transmission &row = m_transmissions.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == IdRole)
        return row.id;
    if (role == IdentifierRole)
        return index.column() == RexNumber;
    if (index.column() == State && role == MarkIconRole)
        return icon(row.state);
    if (index.column() == State && role == MarkToneRole)
        return tone(row.state);
    return {};
}

QVariant TransmissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Date de l’événement");
    case Kind:
        return tr("Événement");
    case RexNumber:
        return tr("Numéro REX");
    case DossierNumber:
        return tr("Numéro de demande");
    case CompanyName:
        return tr("Titulaire");
    case State:
        return tr("État");
    case Batch:
        return tr("Lot");
    case Sent:
        return tr("Transmis le");
    case Reason:
        return tr("Motif de l’échec");
    default:
        return {};
    }
}

} // namespace rex
