// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/remark.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rex {

Remark::Remark(const QString &tone, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_text(label({}, LabelKind::Small, this))
    , m_row(new QHBoxLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setProperty("tone", tone);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_picture, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    connect(&Look::of(this), &Look::changed, this, &Remark::applyLook);
    applyLook();
    hide();
}

void Remark::applyLook()
{
    const Look &look = Look::of(this);
    const Tone &tone = toneNamed(m_tone);
    const QString icon = m_icon.isEmpty() ? QString::fromLatin1(tone.icon) : m_icon;
    m_picture->setPixmap(look.pixmap(icon, tone.text, look.px(14), devicePixelRatioF()));
    m_row->setSpacing(look.px(6));
}

void Remark::setText(const QString &text)
{
    m_text->setText(text);
    setHidden(text.isEmpty());
}

QString Remark::text() const
{
    return m_text->text();
}

} // namespace rex
