// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/pdfpane.h"

#include "app/print/pdfview.h"
#include "app/print/preview.h"

#include <QVBoxLayout>

namespace rex {

PdfPane::PdfPane(QWidget *parent)
    : PreviewPane(parent)
    , m_preview(new Preview(this))
{
    setFocusProxy(m_preview->view());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview);
}

Result<> PdfPane::load(const QByteArray &content, const QString &name)
{
    if (m_preview->show(content, name))
        return {};
    return fail(ErrorCode::Invalid,
        m_preview->view()->isLocked()
            ? tr("Ce PDF est protégé par un mot de passe : ouvrez-le avec un autre programme.")
            : tr("Ce PDF est endommagé et ne peut pas être montré. Demandez à son auteur de le "
                 "joindre à nouveau."));
}

void PdfPane::zoom(double factor)
{
    m_preview->view()->setZoom(m_preview->view()->zoom() * factor);
}

void PdfPane::fit()
{
    m_preview->view()->setFit(PdfView::Fit::Width);
}

QString PdfPane::remark() const
{
    return tr("%n page(s)", nullptr, m_preview->view()->pageCount());
}

} // namespace rex
