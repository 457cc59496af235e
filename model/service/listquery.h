// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"
#include "model/service/attachmentservice.h"
#include "model/service/searchservice.h"

#include <QHash>
#include <QString>
#include <QVariant>

namespace rex {

// A list's conditions and order as fixed SQL fragments, with the values to bind. Whatever a user typed is
// only ever a bound value.
struct ListQuery
{
    QString where;
    QString order;
    QHash<QString, QVariant> values;
};

// What `account` may see at all: an operator his company's, an officer what was ever deposited.
[[nodiscard]] ListQuery visibleTo(const Account &account);
[[nodiscard]] ListQuery listQuery(const Account &account, const ListRequest &request);

// The same for « Mes documents », where t is the document and d its dossier.
[[nodiscard]] ListQuery documentQuery(const Account &account, const DocumentRequest &request);

} // namespace rex
