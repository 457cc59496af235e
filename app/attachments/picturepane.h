// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attachments/previewpane.h"

#include <QImage>

class QLabel;
class QScrollArea;

namespace rex {

// A picture, as large as the window lets it be, or at a size of one's own.
class PicturePane : public PreviewPane
{
    Q_OBJECT
public:
    explicit PicturePane(QWidget *parent = nullptr);

    [[nodiscard]] Result<> load(const QByteArray &content);
    void zoom(double factor) override;
    void fit() override;
    [[nodiscard]] QString remark() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    QImage m_picture;
    QScrollArea *m_scroll;
    QLabel *m_label;
    double m_zoom = 1; // 1 = a pixel of the picture is one of the screen
    bool m_fits = true;
};

} // namespace rex
