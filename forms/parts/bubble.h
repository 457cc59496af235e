// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;

namespace rex {

// The help bubble: a few sentences beside their « ? »; any click or Échap closes it.
class Bubble : public QFrame
{
    Q_OBJECT

public:
    // text may be rich text. The bubble is a child of the mark and gives it the focus back.
    Bubble(const QString &title, const QString &text, QWidget *mark);

    // Shows it beside the mark, inside the mark's window.
    void popUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_mark;
};

} // namespace rex
