// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/pdfpane.h"

#include <QPdfDocument>
#include <QPdfView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr double leastZoom = 0.25;
constexpr double mostZoom = 5;

} // namespace

PdfPane::PdfPane(const QByteArray &content, QWidget *parent)
    : PreviewPane(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
{
    m_content.setData(content);
    m_view->setObjectName(u"pdfView"_s);
    m_view->setAccessibleName(tr("Pages du document"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

// A thread of the view's may still draw from the bytes: it ends with the view, before they go.
PdfPane::~PdfPane()
{
    delete m_view;
    delete m_document;
}

Result<> PdfPane::load()
{
    if (!m_content.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, tr("Ce PDF ne peut pas être montré."));
    m_document->load(&m_content);
    if (m_document->status() != QPdfDocument::Status::Ready) {
        const bool locked = m_document->error() == QPdfDocument::Error::IncorrectPassword
            || m_document->error() == QPdfDocument::Error::UnsupportedSecurityScheme;
        return fail(ErrorCode::Invalid,
            locked ? tr("Ce PDF est protégé par un mot de passe : ouvrez-le avec un autre programme.")
                   : tr("Ce PDF est endommagé et ne peut pas être montré. Demandez à son auteur de le "
                        "joindre à nouveau."));
    }
    m_view->setDocument(m_document);
    return {};
}

void PdfPane::zoom(double factor)
{
    // What fits the width has no factor of its own yet: start from the one that it looks like.
    double now = m_view->zoomFactor();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth && m_document->pageCount() > 0) {
        const double points = m_document->pagePointSize(0).width();
        now = points > 0 ? m_view->viewport()->width() / (points * m_view->logicalDpiX() / 72) : 1;
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(now * factor, leastZoom, mostZoom));
}

void PdfPane::fit()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

QString PdfPane::remark() const
{
    return tr("%n page(s)", nullptr, m_document->pageCount());
}

} // namespace rex
