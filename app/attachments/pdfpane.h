// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attachments/previewpane.h"

#include <QBuffer>

class QPdfDocument;
class QPdfView;

namespace rex {

// A PDF, all pages one under the other.
class PdfPane : public PreviewPane
{
    Q_OBJECT
public:
    explicit PdfPane(const QByteArray &content, QWidget *parent = nullptr);
    ~PdfPane() override;

    [[nodiscard]] Result<> load();
    void zoom(double factor) override;
    void fit() override;
    [[nodiscard]] QString remark() const override;

private:
    QBuffer m_content;
    QPdfDocument *m_document;
    QPdfView *m_view;
};

} // namespace rex
