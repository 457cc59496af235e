// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/iconengine.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rex {

IconEngine::IconEngine(const Look &look, const QString &name, Token off, Token on, Room room)
    : m_look(&look)
    , m_name(name)
    , m_off(off)
    , m_on(on)
    , m_room(room)
{
}

QPixmap IconEngine::draw(int size, QIcon::Mode mode, QIcon::State state, double ratio) const
{
    if (!m_look)
        return {};
    const Token token = mode == QIcon::Disabled ? Token::DisabledText : state == QIcon::On ? m_on : m_off;
    if (m_room == Room::Tight)
        return m_look->pixmap(m_name, token, size, ratio);
    QPixmap square(QSize(size, size) * ratio);
    square.setDevicePixelRatio(ratio);
    square.fill(Qt::transparent);
    const int drawn = qRound(size * 18.0 / 24);
    const int edge = (size - drawn) / 2;
    QPainter(&square).drawPixmap(edge, edge, m_look->pixmap(m_name, token, drawn, ratio));
    return square;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const int side = qMin(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, draw(side, mode, state, painter->device()->devicePixelRatioF()));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return draw(qMin(size.width(), size.height()), mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt 6 passes the size in device pixels here.
    return draw(qRound(qMin(size.width(), size.height()) / scale), mode, state, scale);
}

QString IconEngine::key() const
{
    return u"rex"_s;
}

} // namespace rex
