// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/historyentrydialog.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "model/domain/historyentry.h"
#include "model/domain/labels.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

HistoryEntryDialog::HistoryEntryDialog(const HistoryEntry &entry, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"historyEntry"_s);
    setWindowTitle(rex::label(entry.event));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString who = entry.affiliation.isEmpty() ? entry.actor : tr("%1 (%2)").arg(entry.actor, entry.affiliation);
    QLabel *facts = textLabel(
        tr("Le %1, par %2. Statut : %3.").arg(shown(entry.at), who, rex::label(entry.status)).toHtmlEscaped(),
        LabelKind::Secondary);
    facts->setObjectName(u"historyEntryFacts"_s);
    auto *comment = new QPlainTextEdit(entry.comment);
    comment->setObjectName(u"historyEntryComment"_s);
    comment->setAccessibleName(tr("Commentaire"));
    comment->setPlaceholderText(tr("Aucun commentaire."));
    comment->setReadOnly(true);
    comment->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    comment->setTabChangesFocus(true);
    QPushButton *close = button(tr("&Fermer"), {}, ButtonRole::Primary);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    const Look &look = Look::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
    column->setSpacing(look.px(12));
    column->addWidget(label(windowTitle(), LabelKind::Heading));
    column->addWidget(facts);
    column->addWidget(comment, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(look.px(620), look.px(400));
}

} // namespace rex
