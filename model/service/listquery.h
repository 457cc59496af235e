// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"
#include "model/service/attachmentservice.h"
#include "model/service/searchservice.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace rex {

// A query of queries/list that gives the ids of all dossiers that one criterion lets through (it may give more).
struct Candidates
{
    QString query; // "list/by_text"
    QHash<QString, QVariant> values;
};

// A list as fixed SQL fragments, with the values to bind. Whatever a user typed is only ever a bound value.
struct ListQuery
{
    QString source = QStringLiteral("dossier d");
    QString where;
    QString order;
    QHash<QString, QVariant> values;
    QList<Candidates> candidates; // one for each criterion that has an index of its own
};

// What `account` may see at all: an operator his company's, an officer what was ever deposited.
[[nodiscard]] ListQuery visibleTo(const Account &account);
// The list read in its order: first rows come at once when many dossiers match.
[[nodiscard]] ListQuery listQuery(const Account &account, const ListRequest &request);
// The same list read from the candidates of one criterion, then sorted: better when few dossiers match.
[[nodiscard]] ListQuery startingFrom(const ListQuery &list, const Candidates &candidates);

// Which way is taken: `list` as it is, or from the candidates of the criterion that lets the fewest through,
// if these are at most `most`.
[[nodiscard]] Result<ListQuery> planned(
    const Database &database, const ListQuery &list, qint64 most, const Cancelled &cancelled);

// The same for « Mes documents », where t is the document and d its dossier.
[[nodiscard]] ListQuery documentQuery(const Account &account, const DocumentRequest &request);

} // namespace rex
