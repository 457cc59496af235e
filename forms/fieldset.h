// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

#include <QHash>
#include <QPointer>
#include <QString>

class QLineEdit;
class QWidget;

namespace rex {

class Field;
class Mnemonics;

// The fields of one section or dialog by the names that problems use: makes them with the guide's labels and
// marks what is wrong at each.
class FieldSet
{
public:
    // Object names of the editors are the prefix and the field's name: « exporter », « phone » →
    // exporterPhone.
    FieldSet(Section section, QString prefix, Mnemonics &mnemonics);

    // `text` where the label beside the field differs from the name that the sentences use.
    Field *add(const QString &name, QWidget *editor, const QString &text = {});
    // The same for one line of text. It never cuts what is pasted: validation names the limit.
    Field *addLine(const QString &name);

    [[nodiscard]] Field *field(const QString &name) const; // nullptr: none of that name
    [[nodiscard]] QLineEdit *line(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    // Leaves a text alone that is already there, so that its undo and its cursor survive.
    void setText(const QString &name, const QString &text);

    // Each field of the set shows its first error among those of this section and row, with a full stop.
    void mark(const Problems &problems, int row = -1);
    // False if the set has no such field.
    bool focus(const Problem &problem) const;

    [[nodiscard]] QString objectName(const QString &name) const;

private:
    Section m_section;
    QString m_prefix;
    Mnemonics &m_mnemonics;
    QHash<QString, QPointer<Field>> m_fields;
};

// The sentence of a problem as it stands at a field: with its full stop (guide 3.3).
[[nodiscard]] QString sentenceAtField(const Problem &problem);

} // namespace rex
