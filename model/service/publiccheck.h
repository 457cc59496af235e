// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/domain/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rex {

class Database;

// What the public may know of the holder while he consents to the publication (box 6; art. 82(7)): what the
// version in force says.
struct PublicExporter
{
    Exporter exporter; // name, address, contact details, EORI, activity
    QList<GoodsItem> goods;

    bool operator==(const PublicExporter &) const = default;
};

enum class PublicState { Valid, ValidUntil, Revoked };

// What « Vérifier un numéro REX » says of a number. Number and dates are always public (art. 82(8) and (9)).
struct PublicRecord
{
    QString number;
    PublicState state = PublicState::Valid;
    QDate validFrom;
    QDate revokedFrom; // effect of a revocation, also one still to come (ValidUntil); invalid for none
    std::optional<PublicExporter> exporter; // with the consent in force only

    bool operator==(const PublicRecord &) const = default;
};

// The public view of a number as of `today`, for anybody: it asks for no account and shows no dossier. Spaces,
// lower case and long dashes are forgiven. Errors: Invalid (not the shape of a REX number), NotFound.
[[nodiscard]] Result<PublicRecord> publicCheck(const Database &database, const QString &typed, const QDate &today);

} // namespace rex
