// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace rex {

class PdfView;

// A document as it will be on paper, with a bar above it: page, zoom, search in its text.
class Preview : public QWidget
{
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);

    // What the reader is told to be shown: « Autorisation FRREX20160007 ». False if the bytes are no PDF.
    [[nodiscard]] bool show(const QByteArray &pdf, const QString &name);
    [[nodiscard]] PdfView *view() const { return m_view; }

public slots:
    void startSearch(); // Ctrl+F

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void tellPage();
    void tellZoom();
    void tellMatches();
    void chooseZoom(int index);

    PdfView *m_view;
    QSpinBox *m_page;
    QLabel *m_pages;
    QComboBox *m_zoom;
    QLineEdit *m_search;
    QLabel *m_matches;
    QToolButton *m_zoomIn, *m_zoomOut, *m_previous, *m_next;
    QString m_name;
};

} // namespace rex
