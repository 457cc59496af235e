// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printtexts.h"

#include "model/domain/legaltexts.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

const QJsonObject &texts()
{
    static const QJsonObject object = [] {
        QFile file(u":/print/words.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCritical() << "missing resource:" << file.fileName();
        return QJsonDocument::fromJson(file.readAll()).object().value("words"_L1).toObject();
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

QString PrintTexts::legal(const char *name) const
{
    return rex::legal::text(name, m_language);
}

QStringList PrintTexts::legalList(const char *name) const
{
    return rex::legal::list(name, m_language);
}

QString PrintTexts::word(const char *name) const
{
    const QJsonValue found =
        texts().value(QLatin1StringView(name)).toObject().value(m_language);
    if (found.isUndefined())
        qCritical() << "no printed text" << name;
    return found.toString();
}

} // namespace rex::print
