// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/searchservice.h"
#include "tests/bench/dice.h"

#include <QHash>
#include <QPair>

namespace rex::test {

// What the oracle knows of a dossier, read from the first tables alone.
struct Known
{
    qint64 id = 0, companyId = 0;
    QString foldedName, foldedExporter;
    QString number, companyName, exporterName, eori, postalCode, officeCode, officeName, rexNumber, claimedBy;
    Status status = Status::Draft;
    qint64 created = 0, transmitted = 0, completed = 0, updated = 0, deadline = 0;
    bool unread = false, reassigned = false, valid = false;
    QString registeredOn;
    QList<QPair<QString, QString>> goods; // heading, chapter
};

// Answers every list and search the slow way: looks at each dossier, one condition after the other, written
// without looking at the queries.
class SearchOracle
{
public:
    explicit SearchOracle(const Database &database);

    [[nodiscard]] QList<qint64> ids(const Account &account, const ListRequest &request) const;
    [[nodiscard]] bool sees(const Account &account, const Known &dossier) const;
    [[nodiscard]] const QList<Known> &all() const { return m_all; }

    // Sets one criterion to something that some dossier has, or nearly has; 0 … criteriaCount − 1.
    static constexpr int criteriaCount = 13;
    void choose(int criterion, Criteria &criteria, bench::Dice &dice) const;

private:
    [[nodiscard]] bool stands(const Account &account, const Known &dossier, DossierList list) const;
    [[nodiscard]] QVariant sortValue(const Account &account, const Known &dossier, SortKey key) const;

    QList<Known> m_all;
};

} // namespace rex::test
