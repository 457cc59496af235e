// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/requesttemplatestore.h"

#include "model/domain/text.h"
#include "model/storage/query.h"

#include <QCoreApplication>

#include <algorithm>

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
        texts.append({query.integer("id"), query.text("name"), query.text("body"), query.integer("version"),
            query.time("written_at"), query.text("written_by")});
    return texts;
}

Result<qint64> RequestTemplateStore::insert(const QString &office, const RequestTemplate &text) const
{
    const Result<qint64> id = Query(m_database, u"template/insert"_s)
                                  .bind(u"office"_s, office)
                                  .bind(u"name"_s, text.name)
                                  .bind(u"folded"_s, folded(text.name))
                                  .bind(u"body"_s, text.body)
                                  .bind(u"written_at"_s, text.writtenAt)
                                  .bind(u"written_by"_s, text.writtenBy)
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
    query.bind(u"written_at"_s, text.writtenAt).bind(u"written_by"_s, text.writtenBy);
    return oneRow(query.change(), office, text);
}

Result<> RequestTemplateStore::remove(const QString &office, const RequestTemplate &text) const
{
    Query query(m_database, u"template/delete"_s);
    query.bind(u"id"_s, text.id).bind(u"office"_s, office).bind(u"version"_s, text.version);
    return oneRow(query.change(), office, text);
}

// Who was first, so that the second one knows whom to ask.
Result<> RequestTemplateStore::oneRow(
    const Result<int> &changed, const QString &office, const RequestTemplate &text) const
{
    if (!changed)
        return fail(named(changed.error(), text.name));
    if (*changed == 1)
        return {};
    const Result<QList<RequestTemplate>> texts = of(office);
    if (!texts)
        return fail(texts.error());
    const auto present = std::find_if(
        texts->begin(), texts->end(), [&](const RequestTemplate &each) { return each.id == text.id; });
    return fail(ErrorCode::Conflict, present == texts->end() ? goneSentence() : changeSentence(*present));
}

} // namespace rex
