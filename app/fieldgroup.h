// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/domain/validation.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace rex {

class Field;
class Mnemonics;

// A combo box as wide as its column, not as its longest entry.
void narrow(QComboBox &combo);

// Fields of an account or a company, one under the other, each under the name that the rules give it: so
// that what is wrong is shown where it was typed. A field typed into again loses its mark.
class FieldGroup : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGroup(QWidget *parent = nullptr);

    // Marks the field of each problem and takes the other marks away.
    void showProblems(const Problems &problems);
    // The same for a refusal of a service; false if it concerns none of these fields.
    bool showError(const Error &error);
    // Gives each label its Alt letter.
    void giveLetters(Mnemonics &mnemonics);
    // Puts the cursor into the first marked field; false if there is none.
    bool focusFirstError();
    [[nodiscard]] Field *field(const QString &name) const { return m_fields.value(name); }

protected:
    // A mandatory field with the label of the rules, or the one given.
    Field *add(const QString &name, QWidget *editor, const QString &label = {});

private:
    QHash<QString, Field *> m_fields;
    QList<Field *> m_order;
    QVBoxLayout *m_layout;
};

} // namespace rex
