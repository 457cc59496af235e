// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsection.h"

#include "forms/parts/field.h"

#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rex {

FormSection::FormSection(Section section, const QString &prefix, Mnemonics &mnemonics, QWidget *parent)
    : Card(rex::title(section), parent)
    , m_section(section)
    , m_fields(section, prefix, mnemonics)
{
}

void FormSection::setForm(const Form &form)
{
    const QSignalBlocker blocker(this);
    display(form);
}

void FormSection::mark(const Problems &problems)
{
    m_fields.mark(problems);
}

void FormSection::focusProblem(const Problem &problem)
{
    if (!m_fields.focus(problem))
        focusFirst();
}

Field *FormSection::addLine(const QString &name)
{
    Field *field = m_fields.addLine(name);
    // textChanged, not textEdited: assistive technologies set the text without typing it.
    connect(field->editorAs<QLineEdit>(), &QLineEdit::textChanged, this, &FormSection::changed);
    return field;
}

} // namespace rex
