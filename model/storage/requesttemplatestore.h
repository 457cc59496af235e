// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/requesttemplate.h"
#include "model/domain/result.h"

#include <QList>

namespace rex {

class Database;

// The request templates of an office. Writers are called inside Database::write().
class RequestTemplateStore
{
public:
    explicit RequestTemplateStore(const Database &database);

    [[nodiscard]] Result<QList<RequestTemplate>> of(const QString &office) const; // by name
    // Errors: Duplicate, when the office has one of that name.
    [[nodiscard]] Result<qint64> insert(const QString &office, const RequestTemplate &text) const;
    // Over the version that was read. Errors: Duplicate, Conflict.
    [[nodiscard]] Result<> update(const QString &office, const RequestTemplate &text) const;
    [[nodiscard]] Result<> remove(const QString &office, const RequestTemplate &text) const;

private:
    [[nodiscard]] Result<> oneRow(
        const Result<int> &changed, const QString &office, const RequestTemplate &text) const;

    const Database &m_database;
};

} // namespace rex
