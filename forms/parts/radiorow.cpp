// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/radiorow.h"

#include "forms/look/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace rex {

RadioRow::RadioRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::of(this).px(16));
    row->addStretch();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int value, bool checked) {
        if (checked)
            emit valueChanged(value);
    });
}

QRadioButton *RadioRow::addOption(const QString &text, int value)
{
    auto *option = new QRadioButton(text, this);
    m_group->addButton(option, value);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, option);
    if (!focusProxy())
        setFocusProxy(option);
    return option;
}

int RadioRow::value() const
{
    return m_group->checkedId();
}

void RadioRow::setValue(int value)
{
    if (QAbstractButton *option = m_group->button(value)) {
        option->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton *checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace rex
