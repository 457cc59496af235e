// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace rex::print {

// A QR code drawn as black rectangles, sharp at any size.
class QrCode
{
public:
    explicit QrCode(const QString &payload);

    void paint(QPainter &painter, const QRectF &square) const;

private:
    int m_modules = 0; // along one side
    QList<QRect> m_bars; // runs of dark modules
};

} // namespace rex::print
