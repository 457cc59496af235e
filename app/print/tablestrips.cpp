// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/tablestrips.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace rex::print {

namespace {

constexpr qreal padX = 4.5 * pt;
constexpr qreal padY = 1.2 * pt;
constexpr qreal unbounded = 1e6 * pt;

using Row = std::vector<TextBlock>;

Text cellText(const QString &text, bool head)
{
    return head ? strong(text) : plain(text);
}

QString longestWord(const Table &table, qsizetype column)
{
    QStringView longest;
    const auto look = [&](const QString &text) {
        for (const QStringView word : QStringView(text).split(u' ')) {
            if (word.size() > longest.size())
                longest = word;
        }
    };
    look(table.heads.at(column));
    for (const QStringList &row : table.rows)
        look(row.at(column));
    return longest.toString();
}

// Columns that need little get what they need; the others share the rest by their weights, but none gets less than
// its longest word if that can be.
std::vector<qreal> columnWidths(const std::vector<qreal> &natural, const std::vector<qreal> &least,
    const QList<int> &weights, int stretch, qreal width)
{
    const size_t count = natural.size();
    std::vector<qreal> widths(count, 0);
    std::vector<bool> settled(count, false);
    qreal rest = width;
    const auto openWeight = [&] {
        qreal sum = 0;
        for (size_t i = 0; i < count; ++i)
            sum += settled.at(i) ? 0 : weights.at(qsizetype(i));
        return sum;
    };
    for (bool changed = true; changed;) {
        changed = false;
        const qreal sum = openWeight();
        const qreal available = rest;
        for (size_t i = 0; i < count; ++i) {
            if (settled.at(i) || natural.at(i) > available * weights.at(qsizetype(i)) / sum)
                continue;
            widths.at(i) = natural.at(i);
            settled.at(i) = true;
            rest -= natural.at(i);
            changed = true;
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        const qreal sum = openWeight();
        const qreal available = rest;
        for (size_t i = 0; i < count && !changed; ++i) {
            if (settled.at(i) || least.at(i) <= available * weights.at(qsizetype(i)) / sum
                || least.at(i) > available / 3)
                continue;
            widths.at(i) = least.at(i);
            settled.at(i) = true;
            rest -= least.at(i);
            changed = true;
        }
    }
    if (const qreal sum = openWeight(); sum > 0) {
        for (size_t i = 0; i < count; ++i) {
            if (!settled.at(i))
                widths.at(i) = rest * weights.at(qsizetype(i)) / sum;
        }
    } else {
        const qreal air = std::min(8 * pt, rest / qreal(count + 1));
        for (qreal &column : widths)
            column += air;
        widths.at(size_t(stretch)) += rest - air * qreal(count);
    }
    return widths;
}

// Lines `from` to `to` of every cell, with rules around them.
Strip rowStrip(const Row &cells, const std::vector<qreal> &widths, int from, int to, bool head)
{
    Strip strip;
    const qreal lineHeight = cells.front().lineHeight();
    strip.height = (to - from) * lineHeight + 2 * padY;
    strip.paint = [=, height = strip.height](QPainter &painter, QPointF topLeft) {
        qreal x = topLeft.x();
        for (size_t i = 0; i < cells.size(); ++i) {
            const QRectF frame(x, topLeft.y(), widths.at(i), height);
            painter.setPen(QPen(QColor(hairline), 0.6 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(head ? QBrush(QColor(0xff, 0xff, 0xff)) : Qt::NoBrush);
            painter.drawRect(frame);
            const TextBlock &cell = cells.at(i);
            for (int line = from; line < std::min(to, cell.lineCount()); ++line)
                cell.paintLine(
                    painter, line, frame.topLeft() + QPointF(padX, padY + (line - from) * lineHeight));
            x += widths.at(i);
        }
    };
    return strip;
}

} // namespace

Strips tableStrips(Typesetter &typesetter, const Table &table, qreal width, qreal pageHeight)
{
    const size_t columns = size_t(table.heads.size());
    std::vector<qreal> natural(columns, 0);
    const auto set = [&](const QString &text, bool head, qreal lineWidth) {
        return typesetter.set(cellText(text, head), Style::Body, lineWidth);
    };
    const auto measured = [&](const QStringList &texts, bool head) {
        Row cells;
        for (size_t i = 0; i < columns; ++i) {
            cells.push_back(set(texts.at(qsizetype(i)), head, unbounded));
            natural.at(i) = std::max(natural.at(i), cells.back().naturalWidth() + 2 * padX + 1);
        }
        return cells;
    };
    Row head = measured(table.heads, true);
    std::vector<Row> rows;
    for (const QStringList &row : table.rows)
        rows.push_back(measured(row, false));

    std::vector<qreal> least; // of the longest word of each column
    for (size_t i = 0; i < columns; ++i)
        least.push_back(set(longestWord(table, qsizetype(i)), true, unbounded).naturalWidth() + 2 * padX + 1);
    const std::vector<qreal> widths = columnWidths(natural, least, table.weights, table.stretch, width);
    const auto broken = [&](Row &cells, const QStringList &texts, bool isHead) {
        int most = 1;
        for (size_t i = 0; i < columns; ++i) {
            const qreal room = widths.at(i) - 2 * padX;
            if (cells.at(i).naturalWidth() > room)
                cells.at(i) = set(texts.at(qsizetype(i)), isHead, room);
            most = std::max(most, cells.at(i).lineCount());
        }
        return most;
    };

    Strips strips;
    const int headLines = broken(head, table.heads, true);
    const auto headStrip = std::make_shared<Strip>(rowStrip(head, widths, 0, headLines, true));
    strips.push_back(*headStrip);
    strips.back().keepWithNext = true;
    const qreal lineHeight = typesetter.lineHeight(Style::Body);
    const int mostLines = std::max(1, int((pageHeight - headStrip->height - 2 * padY) / lineHeight));
    for (size_t r = 0; r < rows.size(); ++r) {
        const int lineCount = broken(rows.at(r), table.rows.at(qsizetype(r)), false);
        for (int from = 0; from < lineCount; from += mostLines) {
            Strip strip = rowStrip(rows.at(r), widths, from, std::min(lineCount, from + mostLines), false);
            strip.head = headStrip;
            strips.push_back(std::move(strip));
        }
    }
    if (rows.empty())
        strips.back().keepWithNext = false;
    return strips;
}

} // namespace rex::print
