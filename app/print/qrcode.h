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
    // payload: at most 2 000 bytes of UTF-8; a few hundred stay readable at 22 mm.
    explicit QrCode(const QString &payload);

    void paint(QPainter &painter, const QRectF &square) const;

private:
    int m_modules = 0; // along one side
    QList<QRect> m_bars; // runs of dark modules
};

} // namespace rex::print
