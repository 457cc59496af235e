// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/qrcode.h"

#include <QPainter>

#include <qrcodegen.hpp>

namespace rex::print {

QrCode::QrCode(const QString &payload)
{
    using qrcodegen::QrSegment;
    // Says that the bytes are UTF-8: readers guess otherwise, and guess wrong at accents.
    constexpr long utf8 = 26;
    const QByteArray bytes = payload.toUtf8();
    const std::vector<QrSegment> segments = {
        QrSegment::makeEci(utf8), QrSegment::makeBytes({bytes.cbegin(), bytes.cend()})};
    // Trying all eight masks takes as long as all the rest; readers read any.
    constexpr int mask = 2;
    const auto code = qrcodegen::QrCode::encodeSegments(segments, qrcodegen::QrCode::Ecc::MEDIUM,
        qrcodegen::QrCode::MIN_VERSION, qrcodegen::QrCode::MAX_VERSION, mask);
    m_modules = code.getSize();
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (!code.getModule(x, y))
                continue;
            const int first = x;
            while (x + 1 < m_modules && code.getModule(x + 1, y))
                ++x;
            m_bars.append({first, y, x - first + 1, 1});
        }
    }
}

void QrCode::paint(QPainter &painter, const QRectF &square) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const qreal module = square.width() / m_modules;
    for (const QRect &bar : m_bars)
        painter.drawRect(QRectF(square.x() + bar.x() * module, square.y() + bar.y() * module,
            bar.width() * module, bar.height() * module));
    painter.restore();
}

} // namespace rex::print
