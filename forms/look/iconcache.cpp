// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/iconcache.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace rex {

QPixmap IconCache::pixmap(const QString &name, const QColor &colour, int size, double ratio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(ratio);
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.cend())
        return *found;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (size <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = qRound(size * ratio);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

QStringList IconCache::names()
{
    QStringList names;
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    for (const QString &file : files)
        names << file.chopped(4);
    return names;
}

} // namespace rex
