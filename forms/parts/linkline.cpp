// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/linkline.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int edge = 2; // of the focus frame

} // namespace

LinkLine::LinkLine(const QString &lead, const QString &text, Token colour, QWidget *parent)
    : QPushButton(parent)
    , m_lead(lead.isEmpty() ? QString() : tr("%1 : ", "section of an error").arg(lead))
    , m_text(text)
    , m_colour(colour)
{
    setAutoDefault(false);
    setButtonRole(this, ButtonRole::Link);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(words());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

qreal LinkLine::arrange(QTextLayout &layout, int width) const
{
    QTextLayout::FormatRange lead{0, int(m_lead.size()), {}};
    lead.format.setForeground(Look::of(this).colour(Token::Text));
    QTextLayout::FormatRange link{int(m_lead.size()), int(m_text.size()), {}};
    link.format.setForeground(Look::of(this).colour(m_colour));
    link.format.setFontUnderline(true);
    layout.setFormats({lead, link});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - 2 * edge);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int LinkLine::heightForWidth(int width) const
{
    QTextLayout layout(words(), Look::of(this).font(Look::Text::Body));
    return int(std::ceil(arrange(layout, width))) + 2 * edge;
}

QSize LinkLine::sizeHint() const
{
    const QFontMetrics metrics(Look::of(this).font(Look::Text::Body));
    const int width = metrics.horizontalAdvance(words()) + 2 * edge + 1;
    return {width, heightForWidth(width)};
}

QSize LinkLine::minimumSizeHint() const
{
    return {Look::of(this).px(160), sizeHint().height()};
}

void LinkLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout(words(), Look::of(this).font(Look::Text::Body));
    arrange(layout, width());
    layout.draw(&painter, {edge, edge});
    if (hasFocus()) {
        painter.setPen(QPen(Look::of(this).colour(Token::Focus), edge));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace rex
