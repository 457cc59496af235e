// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/legaltexts.h"

#include "model/domain/reference.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rex::legal {

namespace {

const QJsonObject &texts()
{
    static const QJsonObject object = [] {
        QFile file(u":/legal/legaltexts.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCritical() << "missing resource:" << file.fileName();
        return QJsonDocument::fromJson(file.readAll()).object().value("texts"_L1).toObject();
    }();
    return object;
}

QJsonValue value(const char *name, const QString &language)
{
    const QJsonValue found = texts().value(QLatin1StringView(name)).toObject().value(language);
    if (found.isUndefined())
        qCritical() << "no legal text" << name << language;
    return found;
}

QString spoken()
{
    return inForce(u"fr"_s, u"en"_s);
}

QString said(const char *name)
{
    return value(name, spoken()).toString();
}

QStringList saidList(const char *name)
{
    return value(name, spoken()).toVariant().toStringList();
}

} // namespace

QString text(const char *name, const QString &language)
{
    return value(name, language).toString();
}

QStringList list(const char *name, const QString &language)
{
    return value(name, language).toVariant().toStringList();
}

QString applicationTitle()
{
    return said("title");
}

QString applicationSubtitle()
{
    return said("subtitle");
}

QString boxTitle(int box)
{
    return said(QByteArray("box" + QByteArray::number(box)).constData());
}

QString warningTitle()
{
    return said("warningTitle");
}

QStringList warningParagraphs()
{
    return saidList("warningParagraphs");
}

QStringList warningItems()
{
    QStringList items = saidList("warningItems");
    for (QString &item : items)
        item.replace("%1"_L1, advisersAddress());
    return items;
}

QString advisersAddress()
{
    return said("advisersAddress");
}

QString mandatoryNote()
{
    return said("mandatoryNote");
}

QString informationTitle()
{
    return said("informationTitle");
}

QString undertakingsIntro()
{
    return said("undertakingsIntro");
}

QStringList undertakings()
{
    return saidList("undertakings");
}

QString consentText()
{
    return said("consentText");
}

QStringList revocationMotives()
{
    return saidList("revocationMotives");
}

QStringList officeHelp()
{
    return saidList("officeHelp");
}

QStringList goodsHelp()
{
    return saidList("goodsHelp");
}

QStringList consentHelp()
{
    return saidList("consentHelp");
}

} // namespace rex::legal
