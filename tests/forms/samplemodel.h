// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/roles.h"

#include <QAbstractTableModel>

namespace rex {

// Invented dossiers with every mark a list can show.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SampleModel(int rows, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_rows(rows)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        static constexpr struct
        {
            const char16_t *status;
            const char16_t *icon;
            const char16_t *tone;
        } marks[] = {
            {u"En étude", u"hourglass", u"info"},
            {u"Incomplet", u"alert-triangle-filled", u"warning"},
            {u"Octroyé", u"circle-check-filled", u"success"},
            {u"Révoqué", u"ban", u"revoked"},
            {u"Rejeté", u"circle-x-filled", u"error"},
            {u"Brouillon", u"pencil", u"muted"},
            {u"Abandonné", u"circle-minus", u"muted"},
        };
        const auto &mark = marks[index.row() % 7];
        const auto text = [](const char16_t *chars) { return QString::fromUtf16(chars); };
        if (role == Qt::DisplayRole) {
            switch (index.column()) {
            case 0:
                return QStringLiteral("FR-EXP-2016-%1").arg(index.row() + 1, 7, 10, QLatin1Char('0'));
            case 1:
                return text(mark.status);
            case 2:
                return text(u"SARL VERRERIE ET CRISTALLERIE DE SAINT-AUBIN-SUR-LOIRE");
            case 3:
                return text(u"Valence bureau");
            case 4:
                return text(u"06/12/2016 11:29:38");
            case 5:
                return text(u"1 j");
            case 6:
                return index.row() % 2 ? text(u"Reste 23 jours") : QString();
            }
        }
        if (role == IdentifierRole)
            return index.column() == 0;
        if (role == MarkIconRole && index.column() == 1)
            return text(mark.icon);
        if (role == MarkToneRole && index.column() == 1)
            return text(mark.tone);
        if (index.column() == 6 && index.row() % 2) {
            if (role == MarkIconRole)
                return text(u"alarm");
            if (role == MarkToneRole)
                return text(u"warning");
        }
        if (role == RowToneRole && index.row() % 7 == 3)
            return text(u"revoked");
        if (role == Qt::TextAlignmentRole && index.column() == 5)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        static constexpr const char16_t *titles[] = {u"Numéro de demande", u"Statut", u"Demandeur",
            u"Affecté à", u"Date de dernière mise à jour", u"Âge", u"Alerte"};
        if (orientation != Qt::Horizontal || section < 0 || section > 6)
            return {};
        if (role == Qt::TextAlignmentRole && section == 5)
            return int(Qt::AlignRight);
        return role == Qt::DisplayRole ? QString::fromUtf16(titles[section]) : QVariant();
    }

    void sort(int, Qt::SortOrder) override { ++sorts; }

    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    int sorts = 0;

private:
    int m_rows;
};

} // namespace rex
