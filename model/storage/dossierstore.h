// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/result.h"

#include <QList>

#include <optional>

namespace rex {

class Database;

struct LastRevocation
{
    QString motive; // « 89-3-d »
    QDate effect;
};

// Dossiers and their authorisations in the database. Writers are called inside Database::write().
class DossierStore
{
public:
    explicit DossierStore(const Database &database);

    // Errors: NotFound.
    [[nodiscard]] Result<Dossier> byId(qint64 id) const;
    // By number of request or REX number. Errors: NotFound.
    [[nodiscard]] Result<Dossier> byAnyNumber(const QString &number) const;
    // Number of the other dossier of this EORI that is En étude, Incomplet or Octroyé; empty for none.
    [[nodiscard]] Result<QString> activeNumber(const QString &eori, qint64 exceptId) const;

    // A new draft; gives its id.
    // The same for the other EORIs of a SIREN.
    [[nodiscard]] Result<QString> activeNumberOfSiren(const QString &siren, const QString &exceptEori) const;
    [[nodiscard]] Result<qint64> insert(const Dossier &dossier) const;
    // Writes all that may change over the version and status that were read; the dossier's version grows.
    // Errors: Conflict.
    [[nodiscard]] Result<> update(Dossier &dossier, Status from) const;

    [[nodiscard]] Result<> insert(qint64 dossierId, const Authorisation &authorisation) const;
    [[nodiscard]] Result<> revoke(qint64 dossierId, const Authorisation &authorisation) const;
    [[nodiscard]] Result<> annulRevocation(qint64 dossierId) const;
    [[nodiscard]] Result<> setConsent(qint64 dossierId, bool given, const QDateTime &since) const;
    // Of the exporter's dossiers; nothing if none was ever revoked.
    [[nodiscard]] Result<std::optional<LastRevocation>> lastRevocation(const QString &eori) const;

    // Incomplete dossiers whose term has run out.
    [[nodiscard]] Result<QList<qint64>> expired(const QDateTime &now) const;
    // Incomplete dossiers whose term ends within `days` days, that were not reminded of it yet.
    [[nodiscard]] Result<QList<qint64>> dueWithin(const QDateTime &now, int days) const;
    [[nodiscard]] Result<> markReminded(const Dossier &dossier, int days) const;

    // The next number of a kind ("dossier", "provisional", "rex") in a year; never given twice.
    [[nodiscard]] Result<int> nextNumber(const QString &kind, int year) const;

private:
    [[nodiscard]] Result<> bringListingUpToDate(qint64 id) const;

    const Database &m_database;
};

} // namespace rex
