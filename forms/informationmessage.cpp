// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/informationmessage.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "model/domain/legaltexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

InformationMessage::InformationMessage(const QString &opening, QWidget *text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_head(new QHBoxLayout)
{
    m_head->addWidget(m_icon);
    m_head->addWidget(label(legal::informationTitle(), LabelKind::Heading, this));
    if (!opening.isEmpty())
        m_head->addWidget(label(opening, LabelKind::Body, this));
    m_head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_head);
    column->addWidget(text);
    connect(&Look::of(this), &Look::changed, this, &InformationMessage::applyLook);
    applyLook();
}

void InformationMessage::applyLook()
{
    const Look &look = Look::of(this);
    m_icon->setPixmap(look.pixmap(u"info-circle"_s, Token::Info, look.px(16), devicePixelRatioF()));
    m_head->setSpacing(look.px(8));
    layout()->setSpacing(look.px(6));
}

} // namespace rex
