// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entrydialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

EntryDialog::EntryDialog(Section section, const QString &prefix, const QString &title, QWidget *parent)
    : VerbDialog(prefix, title, tr("&Sauvegarder"), parent)
    , m_fields(section, prefix, m_mnemonics)
{
    setAttribute(Qt::WA_DeleteOnClose);
    // The letters of Annuler and Sauvegarder.
    static_cast<void>(m_mnemonics.give(tr("Annuler")));
    static_cast<void>(m_mnemonics.give(tr("Sauvegarder")));
}

void EntryDialog::accept()
{
    const Problems problems = check();
    m_marked = true;
    m_fields.mark(problems);
    const auto error = std::find_if(
        problems.begin(), problems.end(), [](const Problem &problem) { return problem.blocking; });
    if (error != problems.end())
        m_fields.focus(*error);
    else
        QDialog::accept();
}

void EntryDialog::recheck()
{
    if (m_marked)
        m_fields.mark(check());
}

} // namespace rex
