// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdfview.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfLink>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace rex {

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr QRgb foundFill = 0x60ffd000;
constexpr QRgb foundEdge = 0xffb35c00; // of the place one is at: a line, not a colour alone

// Spaced letters come with a rectangle each: one a line of text is enough.
QList<QRectF> byLine(const QList<QRectF> &rectangles)
{
    QList<QRectF> lines;
    for (const QRectF &rectangle : rectangles) {
        const double middle = rectangle.center().y();
        if (!lines.isEmpty() && middle > lines.last().top() && middle < lines.last().bottom())
            lines.last() |= rectangle;
        else
            lines.append(rectangle);
    }
    return lines;
}

} // namespace

PdfView::PdfView(QWidget *parent)
    : QPdfView(parent)
    , m_document(nullptr)
{
    setDocument(&m_document);
    setPageMode(QPdfView::PageMode::MultiPage);
    setZoomMode(QPdfView::ZoomMode::Custom);
    setDocumentMargins(QMargins(12, 12, 12, 12));
    setPageSpacing(12);
    setFrameShape(QFrame::NoFrame);
    m_search.setDocument(&m_document);
    connect(&m_search, &QAbstractItemModel::rowsInserted, this, &PdfView::found);
    connect(&m_search, &QAbstractItemModel::modelReset, this, &PdfView::found);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const int now = page(); now != m_page)
            emit pageChanged(m_page = now);
    });
}

PdfView::~PdfView()
{
    blockSignals(true); // who listens may be half gone
    setDocument(nullptr); // the base class outlives the document
}

bool PdfView::load(const QByteArray &pdf)
{
    const int before = page();
    const QString sought = m_search.searchString();
    m_search.setSearchString({});
    m_document.close();
    m_rects.clear();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    if (m_document.status() != QPdfDocument::Status::Ready)
        return false;
    applyFit();
    goTo(std::min(before, pageCount() - 1));
    search(sought);
    return true;
}

bool PdfView::isLocked() const
{
    return m_document.error() == QPdfDocument::Error::IncorrectPassword
        || m_document.error() == QPdfDocument::Error::UnsupportedSecurityScheme;
}

double PdfView::pixelsPerPoint() const
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInch() / 72.0 * zoomFactor();
}

// The places that QPdfView gives its pages.
const QList<QRect> &PdfView::pageRects() const
{
    const double scale = pixelsPerPoint();
    if (m_rectsScale == scale && m_rectsWidth == viewport()->width() && m_rects.size() == pageCount())
        return m_rects;
    m_rectsScale = scale;
    m_rectsWidth = viewport()->width();
    m_rects.clear();
    const QMargins margins = documentMargins();
    int widest = 0;
    int y = margins.top();
    for (int i = 0; i < pageCount(); ++i) {
        const QSize size = (m_document.pagePointSize(i) * scale).toSize();
        m_rects.append({{0, y}, size});
        y += size.height() + pageSpacing();
        widest = std::max(widest, size.width());
    }
    const int width = std::max(widest + margins.left() + margins.right(), m_rectsWidth);
    for (QRect &rect : m_rects)
        rect.moveLeft((width - rect.width()) / 2);
    return m_rects;
}

QRect PdfView::visible() const
{
    return {QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), viewport()->size()};
}

QRectF PdfView::placed(int page, const QRectF &inPoints) const
{
    const double scale = pixelsPerPoint();
    return {pageRect(page).topLeft() + inPoints.topLeft() * scale, inPoints.size() * scale};
}

int PdfView::pageAt(int y) const
{
    const QList<QRect> &rects = pageRects();
    const auto after = std::upper_bound(
        rects.cbegin(), rects.cend(), y, [](int wanted, const QRect &rect) { return wanted < rect.top(); });
    return std::max(0, int(after - rects.cbegin()) - 1);
}

int PdfView::page() const
{
    return pageAt(visible().center().y());
}

void PdfView::goTo(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(page == 0 ? 0 : pageRect(page).top() - pageSpacing() / 2);
    if (m_page != page)
        emit pageChanged(m_page = page);
}

void PdfView::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
    emit zoomChanged();
}

void PdfView::applyFit()
{
    if (m_fit == Fit::None || pageCount() < 1)
        return;
    const QMargins margins = documentMargins();
    QSizeF paper; // holds the widest and the highest page
    for (int i = 0; i < pageCount(); ++i)
        paper = paper.expandedTo(m_document.pagePointSize(i));
    if (paper.isEmpty())
        return;
    paper *= pixelsPerPoint() / zoomFactor();
    const double across = (viewport()->width() - margins.left() - margins.right()) / paper.width();
    const double down = (viewport()->height() - pageSpacing()) / paper.height();
    const double wanted = m_fit == Fit::Width ? across : std::min(across, down);
    const int at = page();
    setZoomFactor(std::clamp(wanted, smallest, largest));
    if (m_fit == Fit::Page)
        goTo(at);
}

void PdfView::setZoom(double zoom)
{
    m_fit = Fit::None;
    const double before = zoomFactor();
    const double top = verticalScrollBar()->value();
    setZoomFactor(std::clamp(zoom, smallest, largest));
    verticalScrollBar()->setValue(int(top * zoomFactor() / before));
    emit zoomChanged();
}

void PdfView::zoomIn()
{
    setZoom(zoomFactor() * zoomStep);
}

void PdfView::zoomOut()
{
    setZoom(zoomFactor() / zoomStep);
}

void PdfView::search(const QString &text)
{
    m_match = -1;
    m_search.setSearchString(text.trimmed());
    found();
}

// Places come page after page; the first one is gone to as soon as it is there.
void PdfView::found()
{
    if (m_match >= matchCount())
        m_match = -1;
    if (m_match < 0 && matchCount() > 0) {
        m_match = 0;
        showMatch();
    }
    viewport()->update();
    emit matchesChanged();
}

void PdfView::nextMatch(bool backwards)
{
    const int count = matchCount();
    if (count == 0)
        return;
    m_match = (m_match + (backwards ? count - 1 : 1)) % count;
    showMatch();
    viewport()->update();
    emit matchesChanged();
}

void PdfView::showMatch()
{
    const QPdfLink link = m_search.resultAtIndex(m_match);
    if (link.rectangles().isEmpty())
        return;
    const QRectF place = placed(link.page(), link.rectangles().constFirst());
    const int top = verticalScrollBar()->value();
    if (place.top() < top + 24 || place.bottom() > top + viewport()->height() - 24)
        verticalScrollBar()->setValue(int(place.center().y()) - viewport()->height() / 3);
    const int left = horizontalScrollBar()->value();
    if (place.left() < left || place.right() > left + viewport()->width())
        horizontalScrollBar()->setValue(int(place.center().x()) - viewport()->width() / 2);
}

void PdfView::paintEvent(QPaintEvent *event)
{
    QPdfView::paintEvent(event);
    if (m_match < 0)
        return;
    const QRect seen = visible();
    QPainter painter(viewport());
    painter.translate(-seen.topLeft());
    const QPdfLink current = m_search.resultAtIndex(m_match);
    const QList<QRect> &rects = pageRects();
    for (int page = pageAt(seen.top()); page < rects.size() && rects.at(page).top() <= seen.bottom(); ++page) {
        for (const QPdfLink &link : m_search.resultsOnPage(page)) {
            const bool isCurrent = page == current.page() && link.rectangles() == current.rectangles();
            for (const QRectF &rectangle : byLine(link.rectangles())) {
                const QRectF place = placed(page, rectangle).adjusted(-2, -2, 2, 2);
                painter.fillRect(place, QColor::fromRgba(foundFill));
                if (isCurrent) {
                    painter.setPen(QPen(QColor::fromRgba(foundEdge), 2));
                    painter.drawRect(place);
                }
            }
        }
    }
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QPdfView::resizeEvent(event);
    applyFit();
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QPdfView::wheelEvent(event);
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (control && event->key() == Qt::Key_PageDown)
        return goTo(page() + 1);
    if (control && event->key() == Qt::Key_PageUp)
        return goTo(page() - 1);
    if (event->key() == Qt::Key_Home)
        return verticalScrollBar()->setValue(0);
    if (event->key() == Qt::Key_End)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QPdfView::keyPressEvent(event);
}

} // namespace rex
