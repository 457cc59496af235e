// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/marklabel.h"

#include "forms/look/look.h"
#include "forms/look/restyle.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace rex {

MarkLabel::MarkLabel(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_word(label({}, LabelKind::Strong, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_picture);
    row->addWidget(m_word);
    connect(&Look::of(this), &Look::changed, this, &MarkLabel::applyLook);
    applyLook();
}

void MarkLabel::setMark(const QString &icon, const QString &text, const QString &tone)
{
    m_icon = icon.isEmpty() ? QString::fromLatin1(toneNamed(tone).icon) : icon;
    m_tone = tone;
    m_word->setText(text);
    m_word->setProperty("tone", QString::fromLatin1(toneNamed(tone).name));
    restyle(m_word);
    setAccessibleName(text);
    applyLook();
}

void MarkLabel::applyLook()
{
    const Look &look = Look::of(this);
    layout()->setSpacing(look.px(6));
    m_picture->setPixmap(look.pixmap(m_icon, toneNamed(m_tone).text, look.px(16), devicePixelRatioF()));
}

} // namespace rex
