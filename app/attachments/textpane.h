// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attachments/previewpane.h"

class QPlainTextEdit;

namespace rex {

// A text or CSV file as it is written: no part of it is taken for anything but letters.
class TextPane : public PreviewPane
{
    Q_OBJECT
public:
    explicit TextPane(const QByteArray &content, QWidget *parent = nullptr);

    void zoom(double factor) override;
    void fit() override;
    [[nodiscard]] QString remark() const override;

private:
    QPlainTextEdit *m_text;
    int m_steps = 0; // larger than the program's own text
};

} // namespace rex
