// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QIconEngine>
#include <QPointer>

namespace rex {

// What makes a QIcon follow the look: it asks for its colour each time it is drawn.
class IconEngine : public QIconEngine
{
public:
    // BesideText: 18 px of drawing in a square of 24.
    enum class Room { Tight, BesideText };

    IconEngine(const Look &look, const QString &name, Token off, Token on, Room room = Room::Tight);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    bool isNull() override { return false; }
    QString key() const override;
    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    QPixmap draw(int size, QIcon::Mode mode, QIcon::State state, double ratio) const;

    QPointer<const Look> m_look;
    QString m_name;
    Token m_off;
    Token m_on;
    Room m_room;
};

} // namespace rex
