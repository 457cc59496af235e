// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/listquery.h"

#include <QStringList>

namespace rex {

// Collects the conditions of a list, all of which must hold; each may bind values under names of its own.
class Conditions
{
public:
    explicit Conditions(QString orderColumn = {})
        : m_orderColumn(std::move(orderColumn))
    {
    }

    void add(const QString &sql);
    void add(const QString &sql, const QString &name, const QVariant &value);
    void bind(const QString &name, const QVariant &value) { m_query.values.insert(name, value); }
    void nothing() { add(QStringLiteral("1 = 0")); }
    // `column` has a part like this; `start` takes its beginning only.
    void contains(const QString &column, const QString &name, const QString &part);
    void start(const QString &column, const QString &name, const QString &beginning);
    // One of several conditions must hold.
    void addAny(const Conditions &alternatives);
    // A condition that would lead the engine away from the list's order is hidden from it by « + », unless it
    // is about the very column of that order.
    [[nodiscard]] QString number(const QString &column) const;
    void addCandidates(const Candidates &candidates) { m_query.candidates.append(candidates); }

    [[nodiscard]] ListQuery all() const;

private:
    void like(const QString &column, const QString &name, const QString &before, const QString &text);

    QString m_orderColumn;
    QStringList m_parts;
    ListQuery m_query;
};

// The thirteen criteria of the advanced search, and the quick search.
void addCriteria(Conditions &conditions, const Criteria &criteria);
void addText(Conditions &conditions, const QString &typed);

} // namespace rex
