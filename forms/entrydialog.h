// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldset.h"
#include "forms/mnemonics.h"
#include "forms/verbdialog.h"

namespace rex {

// A dialog in which one record of a list is typed: Sauvegarder closes it only when nothing is wrong, else
// each field says what is (guide 3.2.3, 3.2.4).
class EntryDialog : public VerbDialog
{
    Q_OBJECT
public:
    EntryDialog(Section section, const QString &prefix, const QString &title, QWidget *parent);

    void accept() override;

protected:
    [[nodiscard]] Mnemonics &mnemonics() { return m_mnemonics; }
    [[nodiscard]] FieldSet &fields() { return m_fields; }
    [[nodiscard]] const FieldSet &fields() const { return m_fields; }
    [[nodiscard]] virtual Problems check() const = 0;
    // Takes a mark away as soon as what it said no longer holds; connected to every editor.
    void recheck();

private:
    Mnemonics m_mnemonics;
    FieldSet m_fields;
    bool m_marked = false;
};

} // namespace rex
