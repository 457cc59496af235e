// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/stepsbar.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rex {

StepsBar::StepsBar(const QStringList &steps, QWidget *parent)
    : QFrame(parent), m_steps(steps), m_remark(label({}, LabelKind::Small, this))
{
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(m_remark);
    connect(&Look::of(this), &Look::changed, this, &StepsBar::applyLook);
    setCurrent(0);
    applyLook();
}

void StepsBar::applyLook()
{
    const Look &look = Look::of(this);
    layout()->setContentsMargins(0, 0, look.px(24), 0);
    setFixedHeight(look.px(44));
    update();
}

void StepsBar::setCurrent(int step)
{
    m_current = step;
    // Qt cannot tell assistive technologies « current step » otherwise than in words.
    setAccessibleName(tr("%1, étape en cours sur %n", nullptr, int(m_steps.size())).arg(m_steps.value(step)));
    update();
}

void StepsBar::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

QSize StepsBar::sizeHint() const
{
    return {QFrame::sizeHint().width(), Look::of(this).px(44)};
}

void StepsBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Look &look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = look.px(22);
    const int top = (height() - 1 - side) / 2;
    const int remarkLeft = m_remark->text().isEmpty() ? width() : m_remark->x();
    int x = look.px(24);
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRectF disc(x + 0.5, top + 0.5, side - 1, side - 1);
        painter.setPen(now ? QPen(Qt::NoPen) : QPen(look.colour(done ? Token::Success : Token::Border)));
        painter.setBrush(look.colour(now ? Token::Accent : Token::Base));
        painter.drawEllipse(disc);
        painter.setFont(look.font(Look::Text::SmallStrong));
        if (done) {
            painter.drawPixmap(x + (side - look.px(14)) / 2, top + (side - look.px(14)) / 2,
                look.pixmap(u"check"_s, Token::Success, look.px(14), devicePixelRatioF()));
        } else {
            painter.setPen(look.colour(now ? Token::OnAccent : Token::Text2));
            painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        }
        x += side + look.px(8);
        const QFont font = look.font(now ? Look::Text::StrongActive : Look::Text::Strong);
        painter.setFont(font);
        painter.setPen(look.colour(now ? Token::Link : done ? Token::Text : Token::Text2));
        const int textWidth = QFontMetrics(font).horizontalAdvance(m_steps.at(i));
        if (now || x + textWidth < remarkLeft) {
            painter.drawText(QRect(x, 0, textWidth + 2, height() - 1), Qt::AlignVCenter, m_steps.at(i));
            x += textWidth + look.px(12);
        }
        if (i + 1 < m_steps.size()) {
            painter.setPen(look.colour(Token::Border));
            painter.drawLine(x, height() / 2, x + look.px(36), height() / 2);
            x += look.px(36) + look.px(12);
        }
    }
}

} // namespace rex
