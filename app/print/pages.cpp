// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pages.h"

#include "app/print/qrcode.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

constexpr qreal margin = 12 * mm; // of the paper, on all sides
constexpr qreal padX = 6.5 * pt; // between a frame and what is in it
constexpr qreal padY = 3.6 * pt;
constexpr qreal headHeight = 15 * pt; // running head with the space below it
constexpr qreal footHeight = 19 * pt;
constexpr qreal codeSide = 22 * mm;
constexpr qreal sectionGap = 5 * pt; // between two sections without a frame
constexpr qreal airyGap = 9 * pt; // the same in a letter

qreal height(const Strips &strips)
{
    qreal sum = 0;
    for (const Strip &strip : strips)
        sum += strip.height;
    return sum;
}

} // namespace

Pages::Pages(const Document &document, QSizeF paper)
    : m_paper(paper)
    , m_colon(document.colon)
    , m_continued(document.continued)
{
    setMargins(document);
    newPage();
    place(setHeading(document));
    for (const Section &section : document.sections)
        place(set(section));
    for (int i = 1; i <= count(); ++i) {
        const QString label = document.pageLabel.arg(i).arg(count());
        m_pageLabels.push_back(m_typesetter.set(muted(label), Style::Small, m_body.width()));
    }
}

void Pages::setMargins(const Document &document)
{
    const qreal width = m_paper.width() - 2 * margin;
    m_headLeft = m_typesetter.set(muted(document.headLeft), Style::Small, width);
    m_headRight = m_typesetter.set(muted(document.headRight), Style::Small, width);
    m_footLeft = m_typesetter.set(muted(document.footLeft), Style::Small, width);
    m_footCentre = m_typesetter.set(muted(document.footCentre), Style::Small, width, Align::Centre);
    qreal top = margin + headHeight;
    if (!document.alert.isEmpty()) {
        m_alert = m_typesetter.set(strong(document.alert), Style::Alert, width - 2 * padX, Align::Centre);
        top += m_alert.height() + 2 * padY + sectionGap;
    }
    m_body = QRectF(margin, top, width, m_paper.height() - top - margin - footHeight);
}

Pages::SetSection Pages::setHeading(const Document &document)
{
    SetSection result;
    result.gap = sectionGap;
    Composer composer(m_typesetter, m_colon, m_body.width(), m_body.height());
    for (const Element &element :
        {Element(Paragraph{plain(document.heading.toUpper()), Style::Title, Align::Centre, true}),
            Element(Paragraph{plain(document.subheading), document.subheadingStyle, Align::Centre, true})}) {
        Strips strips = composer.compose(element);
        result.strips.insert(result.strips.end(), strips.begin(), strips.end());
    }
    result.strips.push_back(gap(4 * pt));
    return result;
}

Pages::SetSection Pages::set(const Section &section)
{
    SetSection result;
    result.source = &section;
    result.framed = section.framed;
    result.together = section.together;
    result.gap = section.airy ? airyGap : sectionGap;
    const qreal pad = section.framed ? padX : 0;
    const qreal width = m_body.width() - 2 * pad;
    const qreal codeWidth = section.code ? codeSide + 2 * padX : 0;
    const qreal room = m_body.height() - 2 * padY - 4 * m_typesetter.lineHeight(Style::Body);
    Composer wide(m_typesetter, m_colon, width, room);
    Composer narrow(m_typesetter, m_colon, width - codeWidth, room);
    if (!section.title.isEmpty()) {
        const Style style = section.airy ? Style::Letter : Style::Body;
        result.strips = wide.title(section.number, section.title, style);
        // A number is enough to know a box again.
        result.continued = section.number.isEmpty()
            ? wide.title({}, section.title + u' ' + m_continued, style)
            : wide.title(section.number, m_continued, style);
    }
    const qreal titleHeight = height(result.strips);
    for (const Element &element : section.elements) {
        Strips strips = narrow.compose(element);
        if (strips.empty())
            continue;
        result.strips.insert(result.strips.end(), strips.begin(), strips.end());
        // A little air between the elements; it is dropped where a page begins.
        if (&element != &section.elements.back()) {
            result.strips.push_back(gap((section.airy ? 7 : 1.5) * pt));
            result.strips.back().keepWithNext = strips.back().keepWithNext;
        }
    }
    if (section.code) {
        result.codeCaption =
            m_typesetter.set(plain(section.code->caption), Style::Small, codeSide + 2 * padX, Align::Centre);
        const qreal needed = codeSide + result.codeCaption.height() + 2 * pt;
        const qreal given = height(result.strips) - titleHeight;
        if (needed > given)
            result.strips.push_back(gap(needed - given));
    }
    return result;
}

void Pages::newPage()
{
    m_pages.emplace_back();
    m_y = m_body.top();
}

void Pages::placeStrip(const Strip &strip, qreal x)
{
    if (strip.paint)
        m_pages.back().strips.push_back({strip, {x, m_y}});
    m_y += strip.height;
}

void Pages::place(const SetSection &section)
{
    if (!m_pages.back().frames.empty() && !section.framed)
        m_y += section.gap;
    const qreal pad = section.framed ? padY : 0;
    const qreal x = m_body.left() + (section.framed ? padX : 0);
    qreal top = m_y; // of the frame on this page
    const auto atTop = [&] { return m_y <= m_body.top() + pad; };
    const auto closeFrame = [&] {
        m_y += pad;
        if (section.framed)
            m_pages.back().frames.push_back({m_body.left(), top, m_body.width(), m_y - top});
    };
    const auto openFrame = [&] {
        top = m_y;
        m_y += pad;
    };

    const qreal whole = height(section.strips) + 2 * pad;
    if (section.together && m_y + whole > m_body.bottom() && whole <= m_body.height() && !atTop())
        newPage();
    openFrame();
    bool begun = false; // something of the section stands on this page
    const Strips &strips = section.strips;
    for (size_t i = 0; i < strips.size();) {
        size_t end = i; // of the strips that stay together
        while (strips.at(end).keepWithNext && end + 1 < strips.size())
            ++end;
        ++end;
        qreal needed = pad;
        for (size_t k = i; k < end; ++k)
            needed += strips.at(k).height;
        const bool fits = m_y + needed <= m_body.bottom();
        const bool fitsOnePage = needed + pad <= m_body.height();
        if (!fits && !atTop() && (fitsOnePage || m_y + pad + strips.at(i).height > m_body.bottom())) {
            if (begun)
                closeFrame();
            newPage();
            openFrame();
            if (begun) {
                for (const Strip &strip : section.continued)
                    placeStrip(strip, x);
            }
            if (strips.at(i).head)
                placeStrip(*strips.at(i).head, x);
            begun = false;
        }
        // What is longer than a page goes strip by strip.
        const size_t last = fitsOnePage ? end : i + 1;
        for (; i < last; ++i) {
            if (strips.at(i).paint || !atTop())
                placeStrip(strips.at(i), x);
        }
        begun = true;
    }
    if (section.source && section.source->code)
        placeCode(section);
    closeFrame();
    if (!section.framed)
        m_y += section.gap;
}

void Pages::placeCode(const SetSection &section)
{
    Strip strip;
    strip.paint = [code = QrCode(section.source->code->payload), caption = section.codeCaption](
                      QPainter &painter, QPointF topLeft) {
        code.paint(painter, QRectF(topLeft, QSizeF(codeSide, codeSide)));
        caption.paint(painter, topLeft + QPointF(-padX, codeSide + 2 * pt));
    };
    const qreal needed = codeSide + section.codeCaption.height() + 2 * pt;
    m_pages.back().strips.push_back(
        {strip, {m_body.right() - (section.framed ? padX : 0) - codeSide, m_y - needed}});
}

void Pages::paint(QPainter &painter, int page) const
{
    const Page &content = m_pages.at(size_t(page));
    painter.save();
    painter.setPen(QColor(ink));
    const qreal left = m_body.left();
    m_headLeft.paint(painter, {left, margin});
    m_headRight.paint(painter, {m_body.right() - m_headRight.naturalWidth(), margin});
    if (m_alert.lineCount() > 0) {
        const QRectF frame(left, margin + headHeight, m_body.width(), m_alert.height() + 2 * padY);
        painter.setPen(QPen(QColor(ink), 1.5 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        m_alert.paint(painter, frame.topLeft() + QPointF(padX, padY));
    }
    for (const Placed &placed : content.strips)
        placed.strip.paint(painter, placed.position);
    painter.setPen(QPen(QColor(ink), 0.75 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &frame : content.frames)
        painter.drawRect(frame);

    const qreal foot = m_paper.height() - margin - m_footLeft.lineHeight();
    painter.setPen(QPen(QColor(hairline), 0.6 * pt));
    painter.drawLine(QPointF(left, foot - 4 * pt), QPointF(m_body.right(), foot - 4 * pt));
    const TextBlock &label = m_pageLabels.at(size_t(page));
    m_footLeft.paint(painter, {left, foot});
    m_footCentre.paint(painter, {left, foot});
    label.paint(painter, {m_body.right() - label.naturalWidth(), foot});
    painter.restore();
}

QSizeF paperSize(const QPagedPaintDevice &device)
{
    return device.pageLayout().fullRect(QPageLayout::Point).size() * pt;
}

bool paintPages(QPainter &painter, QPagedPaintDevice &device, const Pages &pages, int first, int end)
{
    const QPageLayout layout = device.pageLayout();
    painter.save();
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    if (layout.mode() == QPageLayout::StandardMode)
        painter.translate(-layout.paintRect(QPageLayout::Point).topLeft() * pt);
    bool taken = true;
    for (int page = first; page < end && taken; ++page) {
        taken = page == first || device.newPage();
        if (taken)
            pages.paint(painter, page);
    }
    painter.restore();
    return taken;
}

} // namespace rex::print
