// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/bubble.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace rex {

Bubble::Bubble(const QString &title, const QString &text, QWidget *mark)
    : QFrame(mark, Qt::Popup)
    , m_mark(mark)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Look &look = Look::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    column->setSpacing(look.px(4));
    auto *heading = label(title, LabelKind::Strong, this);
    heading->setWordWrap(true);
    heading->setProperty("look", QStringLiteral("heading"));
    column->addWidget(heading);
    QLabel *body = label(text, LabelKind::Body, this);
    body->setWordWrap(true);
    column->addWidget(body);
    column->addWidget(
        label(tr("Cliquez n’importe où, ou appuyez sur Échap, pour fermer."), LabelKind::Small, this));
    setAccessibleName(title);
    setAccessibleDescription(body->text());
}

void Bubble::popUp()
{
    place();
    show();
    setFocus(Qt::PopupFocusReason);
}

void Bubble::place()
{
    const Look &look = Look::of(this);
    const QRect window(m_mark->window()->mapToGlobal(QPoint(0, 0)), m_mark->window()->size());
    const int margin = look.px(8);
    const int width =
        qMin(qBound(look.px(300), sizeHint().width(), look.px(500)), window.width() - 2 * margin);
    resize(width, layout()->totalHeightForWidth(width));
    const QPoint mark = m_mark->mapToGlobal(QPoint(0, 0));
    int x = mark.x();
    int y = mark.y() + m_mark->height() + look.px(4);
    if (y + height() > window.bottom() - margin)
        y = mark.y() - height() - look.px(4);
    x = qBound(
        window.left() + margin, x, qMax(window.left() + margin, window.right() - margin - this->width()));
    y = qMax(window.top() + margin, y);
    move(x, y);
}

void Bubble::keyPressEvent(QKeyEvent *)
{
    close();
}

void Bubble::mousePressEvent(QMouseEvent *)
{
    close();
}

void Bubble::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_mark)
        m_mark->setFocus(Qt::PopupFocusReason);
}

} // namespace rex
