// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "app/print/strip.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace rex::print {

// A document broken into pages: everything has its place, so the number of pages is known before the first
// is drawn.
class Pages
{
public:
    // paper: its whole size in units of the layout.
    Pages(const Document &document, QSizeF paper);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    // Characters that no font has; each is shown as « � ».
    [[nodiscard]] QList<char32_t> missingCharacters() const { return m_typesetter.missingCharacters(); }
    // Draws one page at the paper's upper left corner, in units of the layout.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        Strip strip;
        QPointF position;
    };
    struct Page
    {
        std::vector<Placed> strips;
        std::vector<QRectF> frames;
    };
    struct SetSection
    {
        Strips strips;
        Strips continued; // drawn first where the section goes on on a further page
        bool framed = false;
        bool together = false;
        qreal gap = 0; // around it where it has no frame
        TextBlock codeCaption;
        const Section *source = nullptr;
    };

    [[nodiscard]] SetSection set(const Section &section);
    [[nodiscard]] SetSection setHeading(const Document &document);
    void setMargins(const Document &document);
    void place(const SetSection &section);
    void placeStrip(const Strip &strip, qreal x);
    void placeCode(const SetSection &section);
    void newPage();

    Typesetter m_typesetter;
    QSizeF m_paper;
    QRectF m_body; // where sections go
    QString m_colon, m_continued;
    std::vector<Page> m_pages;
    qreal m_y = 0;
    TextBlock m_headLeft, m_headRight, m_alert, m_footLeft, m_footCentre;
    std::vector<TextBlock> m_pageLabels;
};

// Draws the pages from `first` (counted from 0) up to, not including, `end` on a device that is set up: its
// paper, any resolution, with or without own margins. False if the device refuses a further page.
[[nodiscard]] bool paintPages(QPainter &painter, QPagedPaintDevice &device, const Pages &pages, int first, int end);
// The device's paper in units of the layout.
[[nodiscard]] QSizeF paperSize(const QPagedPaintDevice &device);

} // namespace rex::print
