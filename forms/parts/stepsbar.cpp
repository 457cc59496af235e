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
    : QFrame(parent)
    , m_steps(steps)
    , m_remark(label({}, LabelKind::Small, this))
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
    fitRemark();
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
    fitRemark();
}

QSize StepsBar::sizeHint() const
{
    return {Look::of(this).px(400), Look::of(this).px(44)};
}

int StepsBar::namesWidth(bool compact) const
{
    const Look &look = Look::of(this);
    int width = look.px(24);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QFont font = look.font(i == m_current ? Look::Text::StrongActive : Look::Text::Strong);
        width += look.px(22 + 8 + 48 + 12);
        if (!compact || i == m_current)
            width += QFontMetrics(font).horizontalAdvance(m_steps.at(i));
    }
    return width;
}

bool StepsBar::isCompact() const
{
    const int remark = m_remark->text().isEmpty() ? 0 : m_remark->sizeHint().width() + Look::of(this).px(24);
    return namesWidth(false) + remark > width();
}

void StepsBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitRemark();
}

void StepsBar::fitRemark()
{
    m_remark->setVisible(
        namesWidth(isCompact()) + m_remark->sizeHint().width() + Look::of(this).px(24) <= width());
}

void StepsBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Look &look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = look.px(22);
    const int top = (height() - 1 - side) / 2;
    const bool compact = isCompact();
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
        if (now || !compact) {
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
