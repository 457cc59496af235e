// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldset.h"

#include "forms/mnemonics.h"
#include "forms/parts/field.h"
#include "model/domain/limits.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

FieldSet::FieldSet(Section section, QString prefix, Mnemonics &mnemonics)
    : m_section(section)
    , m_prefix(std::move(prefix))
    , m_mnemonics(mnemonics)
{
}

QString FieldSet::objectName(const QString &name) const
{
    return m_prefix.isEmpty() ? name : m_prefix + name.first(1).toUpper() + name.sliced(1);
}

Field *FieldSet::add(const QString &name, QWidget *editor, const QString &text)
{
    const QString shown = text.isEmpty() ? fieldLabel(m_section, name) : text;
    auto *field = new Field(m_mnemonics.give(shown), editor);
    field->setMandatory(true);
    editor->setObjectName(objectName(name));
    m_fields.insert(name, field);
    return field;
}

Field *FieldSet::addLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setMaxLength(limits::pasted);
    return add(name, line);
}

Field *FieldSet::field(const QString &name) const
{
    return m_fields.value(name);
}

QLineEdit *FieldSet::line(const QString &name) const
{
    const Field *found = field(name);
    return found ? found->editorAs<QLineEdit>() : nullptr;
}

QString FieldSet::text(const QString &name) const
{
    const QLineEdit *found = line(name);
    return found ? found->text() : QString();
}

void FieldSet::setText(const QString &name, const QString &text)
{
    QLineEdit *found = line(name);
    if (!found || found->text() == text)
        return;
    found->setText(text);
    found->setCursorPosition(0);
}

void FieldSet::mark(const Problems &problems, int row)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto error = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.blocking && problem.section == m_section && problem.row == row
                && problem.field == it.key();
        });
        const QString sentence = error == problems.end() ? QString() : sentenceAtField(*error);
        if (it.value() && it.value()->error() != sentence)
            it.value()->setError(sentence);
    }
}

bool FieldSet::focus(const Problem &problem) const
{
    Field *found = field(problem.field);
    if (!found)
        return false;
    found->activate();
    return true;
}

QString sentenceAtField(const Problem &problem)
{
    return problem.sentence + u'.';
}

} // namespace rex
