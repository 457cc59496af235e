// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/conditions.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr qsizetype longestPart = 2000; // longer than any text that is searched, folded

} // namespace

void Conditions::add(const QString &sql)
{
    m_parts.append(u'(' + sql + u')');
}

void Conditions::add(const QString &sql, const QString &name, const QVariant &value)
{
    add(sql);
    m_query.values.insert(name, value);
}

void Conditions::like(const QString &column, const QString &name, const QString &before, const QString &text)
{
    if (text.size() > longestPart || text.contains(QChar::Null))
        return nothing();
    QString pattern = text;
    pattern.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    add(column + u" LIKE :"_s + name + u" ESCAPE '\\'"_s, name, QString(before + pattern + u'%'));
}

void Conditions::contains(const QString &column, const QString &name, const QString &part)
{
    like(column, name, u"%"_s, part);
}

void Conditions::start(const QString &column, const QString &name, const QString &beginning)
{
    like(column, name, {}, beginning);
}

void Conditions::addAny(const Conditions &alternatives)
{
    add(alternatives.m_parts.join(" OR "_L1));
    m_query.values.insert(alternatives.m_query.values);
}

QString Conditions::number(const QString &column) const
{
    return column == m_orderColumn ? column : u'+' + column;
}

ListQuery Conditions::all() const
{
    ListQuery query = m_query;
    query.where = m_parts.join(" AND "_L1);
    return query;
}

} // namespace rex
