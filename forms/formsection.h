// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldset.h"
#include "forms/parts/card.h"
#include "model/domain/form.h"
#include "model/domain/validation.h"

namespace rex {

// One titled section of the form: shows its part of a Form, writes it back, marks what is wrong in it.
class FormSection : public Card
{
    Q_OBJECT
public:
    FormSection(Section section, const QString &prefix, Mnemonics &mnemonics, QWidget *parent);

    [[nodiscard]] Section section() const { return m_section; }
    // Shows the form; sends no changed().
    void setForm(const Form &form);
    // Writes what this section holds into the form, as typed.
    virtual void fill(Form &form) const = 0;
    // Of all problems of a form, shows those of this section; an empty list takes the marks away.
    virtual void mark(const Problems &problems);
    // Puts the keyboard where the problem is.
    virtual void focusProblem(const Problem &problem);
    // Puts the keyboard into the first thing that can be filled here.
    virtual void focusFirst() = 0;

signals:
    void changed();

protected:
    virtual void display(const Form &form) = 0;
    [[nodiscard]] FieldSet &fields() { return m_fields; }
    [[nodiscard]] const FieldSet &fields() const { return m_fields; }
    // A line of text whose edits send changed().
    Field *addLine(const QString &name);

private:
    Section m_section;
    FieldSet m_fields;
};

} // namespace rex
