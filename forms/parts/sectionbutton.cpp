// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/sectionbutton.h"

#include "forms/look/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rex {

SectionButton::SectionButton(const QString &title, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &SectionButton::toggled, this, &SectionButton::updateGeometry);
    connect(&Look::of(this), &Look::changed, this, &SectionButton::updateGeometry);
    // Not Fixed: that would hold the height to the one of the preferred width, where fewer words wrap.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setState(m_state, 0);
}

void SectionButton::setState(SectionNav::State state, int errors)
{
    m_state = state;
    m_errors = errors;
    QString words;
    switch (state) {
    case SectionNav::State::ToFill:
        words = tr("À remplir");
        break;
    case SectionNav::State::Done:
        words = tr("Remplie");
        break;
    case SectionNav::State::Error:
        words = tr("%n erreur(s)", nullptr, errors);
        break;
    case SectionNav::State::Info:
    case SectionNav::State::Plain:
        break;
    }
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

QRect SectionButton::titleRect(int width) const
{
    const Look &look = Look::of(this);
    const int left = m_state == SectionNav::State::Plain && m_icon.isEmpty() ? look.px(16) : look.px(41);
    const QRect room(left, look.px(7), width - left - look.px(8), 10000);
    const QFontMetrics metrics(look.font(isChecked() ? Look::Text::StrongActive : Look::Text::Body));
    QRect rect = metrics.boundingRect(room, Qt::TextWordWrap, text());
    rect.setLeft(room.left());
    rect.setRight(room.right());
    return rect;
}

int SectionButton::heightForWidth(int width) const
{
    const int lines = titleRect(width).bottom() + 1;
    const int errors = m_errors > 0 ? QFontMetrics(Look::of(this).font(Look::Text::Small)).height() : 0;
    return lines + errors + Look::of(this).px(7);
}

QSize SectionButton::sizeHint() const
{
    const int width = Look::of(this).px(235);
    return {width, heightForWidth(width)};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    const Look &look = Look::of(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), look.colour(isChecked() ? Token::Selected : Token::Hover));
    if (isChecked())
        painter.fillRect(0, 0, look.px(3), height(), look.colour(Token::Focus));
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Token::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    QString icon = m_icon;
    Token token = Token::Text2;
    switch (m_state) {
    case SectionNav::State::ToFill:
        icon = u"circle-dashed"_s;
        break;
    case SectionNav::State::Done:
        icon = u"circle-check-filled"_s;
        token = Token::Success;
        break;
    case SectionNav::State::Error:
        icon = u"alert-circle-filled"_s;
        token = Token::Error;
        break;
    case SectionNav::State::Info:
        icon = u"info-circle"_s;
        token = Token::Info;
        break;
    case SectionNav::State::Plain:
        break;
    }
    const QRect title = titleRect(width());
    if (!icon.isEmpty())
        painter.drawPixmap(look.px(16), title.top() + look.px(1),
            look.pixmap(icon, token, look.px(16), devicePixelRatioF()));
    painter.setFont(look.font(isChecked() ? Look::Text::StrongActive : Look::Text::Body));
    painter.setPen(look.colour(isEnabled() ? Token::Text : Token::DisabledText));
    painter.drawText(title, Qt::TextWordWrap, text());
    if (m_errors > 0) {
        painter.setFont(look.font(Look::Text::Small));
        painter.setPen(look.colour(Token::Error));
        painter.drawText(title.left(), title.bottom() + 1 + QFontMetrics(painter.font()).ascent(),
            tr("%n erreur(s)", nullptr, m_errors));
    }
}

} // namespace rex
