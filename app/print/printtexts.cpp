// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printtexts.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

const QJsonObject &texts()
{
    static const QJsonObject object = [] {
        QFile file(u":/print/annex-22-06.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCritical() << "missing resource:" << file.fileName();
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

} // namespace

QString code(Language language)
{
    return language == Language::French ? u"fr"_s : u"en"_s;
}

PrintTexts::PrintTexts(Language language)
    : m_language(code(language))
{
}

QJsonValue PrintTexts::value(QLatin1StringView group, const char *name) const
{
    const QJsonValue found =
        texts().value(group).toObject().value(QLatin1StringView(name)).toObject().value(m_language);
    if (found.isUndefined())
        qCritical() << "no printed text" << name;
    return found;
}

QString PrintTexts::legal(const char *name) const
{
    return value("legal"_L1, name).toString();
}

QStringList PrintTexts::legalList(const char *name) const
{
    return value("legal"_L1, name).toVariant().toStringList();
}

QString PrintTexts::word(const char *name) const
{
    return value("words"_L1, name).toString();
}

} // namespace rex::print
