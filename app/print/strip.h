// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "app/print/typesetter.h"

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace rex::print {

// A piece of a column that no page divides: a line of a paragraph, a row of a table, a gap.
struct Strip
{
    qreal height = 0;
    std::function<void(QPainter &, QPointF topLeft)> paint = {}; // empty: a gap, dropped at the top of a page
    bool keepWithNext = false;
    std::shared_ptr<const Strip> head = {}; // drawn again above it where a page begins with it
};
using Strips = std::vector<Strip>;

// Turns the elements of a section into strips of one width.
class Composer
{
public:
    // colon: between label and value in running lines. pageHeight: no row of a table gets higher; what is
    // longer goes on as a further row.
    Composer(Typesetter &typesetter, QString colon, qreal width, qreal pageHeight);

    [[nodiscard]] Strips compose(const Element &element);
    // « 4. Title », kept with what follows.
    [[nodiscard]] Strips title(const QString &number, const QString &title, Style style = Style::Body);

private:
    Strips strips(const Paragraph &paragraph);
    Strips strips(const Bullets &bullets);
    Strips strips(const Facts &facts);
    Strips strips(const FactLine &line);
    Strips strips(const Choices &choices);
    Strips strips(const Table &table);
    Strips strips(const Separator &separator);

    Typesetter &m_typesetter;
    QString m_colon;
    qreal m_width;
    qreal m_pageHeight;
};

// Lines of a text as strips: the first two and the last two lines stay together.
[[nodiscard]] Strips lines(const TextBlock &block, qreal indent = 0, bool keepWithNext = false);
[[nodiscard]] Strip gap(qreal height);

} // namespace rex::print
