// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attachments/previewpane.h"

namespace rex {

class Preview;

// A PDF with the bar of everything that is printed: page, zoom, search in its text.
class PdfPane : public PreviewPane
{
    Q_OBJECT
public:
    explicit PdfPane(QWidget *parent = nullptr);

    // name: what a screen reader says of it.
    [[nodiscard]] Result<> load(const QByteArray &content, const QString &name);
    void zoom(double factor) override;
    void fit() override;
    [[nodiscard]] bool hasBar() const override { return true; }
    [[nodiscard]] QString remark() const override;

private:
    Preview *m_preview;
};

} // namespace rex
