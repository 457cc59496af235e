// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/redrowlegend.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rex {

RedRowLegend::RedRowLegend(QWidget *parent)
    : QWidget(parent)
    , m_swatch(new QWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_swatch);
    row->addWidget(label(tr("Sur fond rouge : numéro révoqué."), LabelKind::Small));
    row->addStretch(1);
    connect(&Look::of(this), &Look::changed, this, &RedRowLegend::applyLook);
    applyLook();
}

void RedRowLegend::paintEvent(QPaintEvent *)
{
    const Look &look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.colour(Token::RevokedMark));
    painter.setBrush(look.colour(Token::RevokedRow));
    painter.drawRoundedRect(QRectF(m_swatch->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void RedRowLegend::applyLook()
{
    const int side = Look::of(this).px(15);
    m_swatch->setFixedSize(side, side);
    update();
}

} // namespace rex
