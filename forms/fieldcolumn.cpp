// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldcolumn.h"

#include "forms/look/look.h"
#include "forms/rows.h"

#include <QHBoxLayout>

namespace rex {

namespace {

constexpr int widest = 560;
constexpr int pairGap = 16;

} // namespace

FieldColumn::FieldColumn(QWidget *parent)
    : WidthLimit(widest, parent)
    , m_rows(new Rows(this))
{
    setContent(m_rows);
}

void FieldColumn::add(QWidget *field)
{
    m_rows->add(field);
}

void FieldColumn::addPair(QWidget *first, QWidget *second)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Look::of(this).px(pairGap));
    pair->addWidget(first, 0, Qt::AlignTop);
    pair->addWidget(second, 1, Qt::AlignTop);
    m_rows->add(pair);
}

} // namespace rex
