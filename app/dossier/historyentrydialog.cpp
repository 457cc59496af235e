// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/historyentrydialog.h"

#include "model/domain/historyentry.h"
#include "model/domain/labels.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rex {

HistoryEntryDialog::HistoryEntryDialog(const HistoryEntry &entry, QWidget *parent)
    : ReadingDialog(u"historyEntry"_s, rex::label(entry.event), parent)
{
    const QString who = entry.affiliation.isEmpty() ? entry.actor : tr("%1 (%2)").arg(entry.actor, entry.affiliation);
    addRemark(tr("Le %1, par %2. Statut : %3.").arg(shown(entry.at), who, rex::label(entry.status)))
        ->setObjectName(u"historyEntryFacts"_s);
    auto *comment = new QPlainTextEdit(entry.comment);
    comment->setObjectName(u"historyEntryComment"_s);
    comment->setAccessibleName(tr("Commentaire"));
    comment->setPlaceholderText(tr("Aucun commentaire."));
    comment->setReadOnly(true);
    comment->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    comment->setTabChangesFocus(true);
    finish(comment, {620, 400});
}

} // namespace rex
