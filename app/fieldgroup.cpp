// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fieldgroup.h"

#include "forms/look/look.h"
#include "forms/mnemonics.h"
#include "forms/parts/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rex {

void narrow(QComboBox &combo)
{
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(8);
}

FieldGroup::FieldGroup(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Look::of(this).px(12));
}

Field *FieldGroup::add(const QString &name, QWidget *editor, const QString &label)
{
    auto *added = new Field(label.isEmpty() ? fieldLabel(Section::Account, name) : label, editor, this);
    added->setMandatory(true).setPlacement(Field::Placement::Above);
    editor->setObjectName(name);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, added, [added] { added->clearError(); });
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        narrow(*combo);
        connect(combo, &QComboBox::currentIndexChanged, added, [added] { added->clearError(); });
    }
    m_fields.insert(name, added);
    m_order.append(added);
    m_layout->addWidget(added);
    return added;
}

void FieldGroup::showProblems(const Problems &problems)
{
    for (Field *shown : std::as_const(m_order))
        shown->clearError();
    for (const Problem &problem : problems) {
        Field *concerned = m_fields.value(problem.field);
        if (concerned && !concerned->hasError())
            concerned->setError(problem.sentence);
    }
}

bool FieldGroup::showError(const Error &error)
{
    for (const QString &name : error.fields) {
        if (Field *concerned = m_fields.value(name)) {
            concerned->setError(error.sentence);
            return true;
        }
    }
    return false;
}

void FieldGroup::giveLetters(Mnemonics &mnemonics)
{
    for (Field *shown : std::as_const(m_order))
        shown->setText(mnemonics.give(shown->text()));
}

bool FieldGroup::focusFirstError()
{
    const auto wrong
        = std::find_if(m_order.cbegin(), m_order.cend(), [](const Field *shown) { return shown->hasError(); });
    if (wrong == m_order.cend())
        return false;
    (*wrong)->activate();
    return true;
}

} // namespace rex
