// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QPdfView>

namespace rex {

// Every PDF that the program shows: the pages below each other, with a zoom, a search whose places are marked, and the keys of a reader:
// Ctrl+wheel, Ctrl with + and −, Ctrl+Page up and down.
class PdfView : public QPdfView
{
    Q_OBJECT
public:
    enum class Fit { None, Width, Page };

    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    // False if the bytes are no PDF, or one that asks for a password.
    [[nodiscard]] bool load(const QByteArray &pdf);
    [[nodiscard]] bool isLocked() const; // with a password, after a failed load
    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    [[nodiscard]] int page() const; // the one in the upper half of the view, from 0
    void goTo(int page);

    [[nodiscard]] double zoom() const { return zoomFactor(); } // 1: as large as on paper
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    void setZoom(double zoom); // between 0.25 and 4
    void zoomIn();
    void zoomOut();

    void search(const QString &text);
    [[nodiscard]] int matchCount() const { return m_search.rowCount({}); }
    [[nodiscard]] int match() const { return m_match; } // -1: none
    void nextMatch(bool backwards = false); // after the last the first

signals:
    void pageChanged(int page);
    void zoomChanged();
    void matchesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] const QList<QRect> &pageRects() const; // in the scrolled plane
    [[nodiscard]] QRect pageRect(int page) const { return pageRects().value(page); }
    [[nodiscard]] QRect visible() const; // part of that plane
    [[nodiscard]] int pageAt(int y) const; // the last one that begins there or above
    [[nodiscard]] QRectF placed(int page, const QRectF &inPoints) const;
    void applyFit();
    void found();
    void showMatch();

    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfSearchModel m_search;
    Fit m_fit = Fit::Width;
    int m_match = -1;
    int m_page = 0;
    // Where the pages stand, for one scale and width: a document may have thousands.
    mutable QList<QRect> m_rects;
    mutable double m_rectsScale = 0;
    mutable int m_rectsWidth = 0;
};

} // namespace rex
