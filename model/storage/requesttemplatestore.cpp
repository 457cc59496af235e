// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/requesttemplatestore.h"

#include "model/domain/text.h"
#include "model/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::RequestTemplateStore)
};

Error named(const Error &error, const QString &name)
{
    if (error.code != ErrorCode::Duplicate)
        return error;
    return {ErrorCode::Duplicate, Texts::tr("Un modèle s’appelle déjà « %1 ». Choisissez un autre nom.").arg(name), {u"name"_s}};
}

Result<> oneRow(const Result<int> &changed, const QString &name)
{
    if (!changed)
        return fail(named(changed.error(), name));
    if (*changed == 1)
        return {};
    return fail(ErrorCode::Conflict,
        Texts::tr("Ce modèle a été modifié ou supprimé entre-temps. Actualisez la liste, puis recommencez."));
}

} // namespace

RequestTemplateStore::RequestTemplateStore(const Database &database)
    : m_database(database)
{
}

Result<QList<RequestTemplate>> RequestTemplateStore::of(const QString &office) const
{
    Query query(m_database, u"template/of_office"_s);
    if (Result<> done = query.bind(u"office"_s, office).run(); !done)
        return fail(done.error());
    QList<RequestTemplate> texts;
    while (query.next())
        texts.append({query.integer("id"), query.text("name"), query.text("body"), query.integer("version")});
    return texts;
}

Result<qint64> RequestTemplateStore::insert(const QString &office, const RequestTemplate &text) const
{
    const Result<qint64> id = Query(m_database, u"template/insert"_s)
                                  .bind(u"office"_s, office)
                                  .bind(u"name"_s, text.name)
                                  .bind(u"folded"_s, folded(text.name))
                                  .bind(u"body"_s, text.body)
                                  .insert();
    if (!id)
        return fail(named(id.error(), text.name));
    return id;
}

Result<> RequestTemplateStore::update(const QString &office, const RequestTemplate &text) const
{
    Query query(m_database, u"template/update"_s);
    query.bind(u"id"_s, text.id).bind(u"office"_s, office).bind(u"version"_s, text.version);
    query.bind(u"name"_s, text.name).bind(u"folded"_s, folded(text.name)).bind(u"body"_s, text.body);
    return oneRow(query.change(), text.name);
}

Result<> RequestTemplateStore::remove(const QString &office, qint64 id, qint64 version) const
{
    Query query(m_database, u"template/delete"_s);
    query.bind(u"id"_s, id).bind(u"office"_s, office).bind(u"version"_s, version);
    return oneRow(query.change(), {});
}

} // namespace rex
