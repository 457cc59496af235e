// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/strip.h"

#include "app/print/tablestrips.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

constexpr qreal columnGap = 6 * pt;
constexpr qreal factGap = 20 * pt; // between the facts of a line
constexpr qreal tick = 9 * pt; // side of a tick box

void append(Strips &strips, Strips more)
{
    strips.insert(strips.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Things of their natural width placed one after the other, in as many lines as they need.
class Flow
{
public:
    using Paint = std::function<void(QPainter &, QPointF)>;

    Flow(qreal width, qreal gapWidth)
        : m_width(width)
        , m_gap(gapWidth)
    {
    }

    void add(qreal width, qreal height, Paint paint)
    {
        if (m_x > 0 && m_x + width > m_width)
            close();
        m_line.push_back({m_x, std::move(paint)});
        m_x += width + m_gap;
        m_height = std::max(m_height, height);
    }

    [[nodiscard]] Strips strips(bool keepWithNext)
    {
        close();
        for (Strip &strip : m_strips)
            strip.keepWithNext = keepWithNext || &strip != &m_strips.back();
        return std::move(m_strips);
    }

private:
    void close()
    {
        if (m_line.empty())
            return;
        m_strips.push_back({m_height, [line = std::move(m_line)](QPainter &painter, QPointF topLeft) {
                                for (const auto &[x, paint] : line)
                                    paint(painter, topLeft + QPointF(x, 0));
                            }});
        m_line.clear();
        m_x = 0;
        m_height = 0;
    }

    qreal m_width;
    qreal m_gap;
    qreal m_x = 0;
    qreal m_height = 0;
    std::vector<std::pair<qreal, Paint>> m_line;
    Strips m_strips;
};

} // namespace

Strip gap(qreal height)
{
    Strip strip;
    strip.height = height;
    return strip;
}

Strips lines(const TextBlock &block, qreal indent, bool keepWithNext)
{
    Strips strips;
    const int count = block.lineCount();
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.height = block.lineHeight();
        strip.paint = [block, i, indent](QPainter &painter, QPointF topLeft) {
            block.paintLine(painter, i, topLeft + QPointF(indent, 0));
        };
        strip.keepWithNext = i + 1 < count ? i == 0 || i == count - 2 : keepWithNext;
        strips.push_back(std::move(strip));
    }
    return strips;
}

Composer::Composer(Typesetter &typesetter, QString colon, qreal width, qreal pageHeight)
    : m_typesetter(typesetter)
    , m_colon(std::move(colon))
    , m_width(width)
    , m_pageHeight(pageHeight)
{
}

Strips Composer::compose(const Element &element)
{
    return std::visit([this](const auto &kind) { return strips(kind); }, element);
}

Strips Composer::title(const QString &number, const QString &title, Style style)
{
    const Text text = number.isEmpty() ? strong(title) : Text{{number + u' ', true}, {title}};
    Strips strips = lines(m_typesetter.set(text, style, m_width), 0, true);
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    strips.push_back(gap(1.5 * pt));
    strips.back().keepWithNext = true;
    return strips;
}

Strips Composer::strips(const Paragraph &paragraph)
{
    const TextBlock block = m_typesetter.set(paragraph.text, paragraph.style, m_width, paragraph.align);
    return lines(block, 0, paragraph.keepWithNext);
}

Strips Composer::strips(const Bullets &bullets)
{
    constexpr qreal indent = 8.5 * pt;
    const TextBlock dash = m_typesetter.set(plain(u"–"_s), Style::Fine, indent);
    Strips strips;
    for (const QString &item : bullets.items) {
        Strips text = lines(m_typesetter.set(plain(item), Style::Fine, m_width - indent), indent);
        if (text.empty())
            continue;
        text.front().paint = [dash, first = std::move(text.front().paint)](
                                 QPainter &painter, QPointF topLeft) {
            dash.paint(painter, topLeft);
            first(painter, topLeft);
        };
        append(strips, std::move(text));
    }
    return strips;
}

Strips Composer::strips(const Facts &facts)
{
    const qreal column = (m_width - (facts.columns - 1) * columnGap) / facts.columns;
    const qreal labelWidth = column * facts.labelShare;
    Strips strips;
    const qsizetype lineCount = (facts.rows.size() + facts.columns - 1) / facts.columns;
    for (qsizetype first = 0; first < lineCount; ++first) {
        struct Cell
        {
            TextBlock label, value;
            qreal x;
            qreal drop; // of the label, so that it stands on the line of a larger value
        };
        std::vector<Cell> cells;
        qreal height = 0;
        for (int i = 0; i < facts.columns && first + i * lineCount < facts.rows.size(); ++i) {
            const Fact &fact = facts.rows.at(first + i * lineCount);
            const Style style = fact.emphasis == Emphasis::Number ? Style::Number : facts.style;
            const TextBlock label = m_typesetter.set(muted(fact.label), facts.style, labelWidth - columnGap);
            const TextBlock value =
                m_typesetter.set({{fact.value, fact.emphasis != Emphasis::None}}, style, column - labelWidth);
            const qreal drop = std::max(0.0, value.lineHeight() - label.lineHeight());
            cells.push_back({label, value, i * (column + columnGap), drop});
            height = std::max({height, label.height() + drop, value.height()});
        }
        // A value of very many lines goes on over the page like a paragraph.
        const qreal lineHeight = m_typesetter.lineHeight(facts.style);
        if (height <= m_pageHeight / 2) {
            Strip strip;
            strip.height = height;
            strip.paint = [cells, labelWidth](QPainter &painter, QPointF topLeft) {
                for (const Cell &cell : cells) {
                    cell.label.paint(painter, topLeft + QPointF(cell.x, cell.drop));
                    cell.value.paint(painter, topLeft + QPointF(cell.x + labelWidth, 0));
                }
            };
            strip.keepWithNext = first + 1 < lineCount;
            strips.push_back(std::move(strip));
            continue;
        }
        for (int line = 0; line * lineHeight < height; ++line) {
            Strip strip;
            strip.height = lineHeight;
            strip.paint = [cells, labelWidth, line](QPainter &painter, QPointF topLeft) {
                for (const Cell &cell : cells) {
                    if (line < cell.label.lineCount())
                        cell.label.paintLine(painter, line, topLeft + QPointF(cell.x, 0));
                    if (line < cell.value.lineCount())
                        cell.value.paintLine(painter, line, topLeft + QPointF(cell.x + labelWidth, 0));
                }
            };
            strips.push_back(std::move(strip));
        }
    }
    return strips;
}

Strips Composer::strips(const FactLine &line)
{
    Flow flow(m_width, factGap);
    for (const Fact &fact : line.facts) {
        const Text text = {{fact.label + m_colon}, {fact.value, true}};
        const TextBlock block = m_typesetter.set(text, Style::Body, m_width);
        flow.add(block.naturalWidth(), block.height(),
            [block](QPainter &painter, QPointF topLeft) { block.paint(painter, topLeft); });
    }
    return flow.strips(line.keepWithNext);
}

Strips Composer::strips(const Choices &choices)
{
    Flow flow(m_width, factGap);
    const TextBlock cross = m_typesetter.set(strong(u"X"_s), Style::Body, tick, Align::Centre);
    for (const Choice &choice : choices.choices) {
        const TextBlock text = m_typesetter.set({{choice.text, choice.chosen}}, Style::Body, m_width);
        flow.add(tick + columnGap + text.naturalWidth(), text.height() + 1.5 * pt,
            [text, cross, chosen = choice.chosen](QPainter &painter, QPointF topLeft) {
                painter.setPen(QPen(QColor(ink), 0.9 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(
                    QRectF(topLeft + QPointF(0.5 * pt, (text.lineHeight() - tick) / 2), QSizeF(tick, tick)));
                if (chosen)
                    cross.paint(painter, topLeft + QPointF(0.5 * pt, 0));
                text.paint(painter, topLeft + QPointF(tick + columnGap, 0));
            });
    }
    return flow.strips(false);
}

Strips Composer::strips(const Table &table)
{
    return tableStrips(m_typesetter, table, m_width, m_pageHeight);
}

Strips Composer::strips(const Separator &)
{
    Strip strip;
    strip.height = 6 * pt;
    strip.keepWithNext = true;
    strip.paint = [width = m_width](QPainter &painter, QPointF topLeft) {
        painter.setPen(QPen(QColor(hairline), 0.6 * pt));
        painter.drawLine(topLeft + QPointF(0, 3 * pt), topLeft + QPointF(width, 3 * pt));
    };
    return {std::move(strip)};
}

} // namespace rex::print
