// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/papermenu.h"

#include "app/dossier/waysofappealdialog.h"
#include "app/print/printdialog.h"
#include "forms/look/look.h"
#include "model/domain/labels.h"
#include "model/service/workspace.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

PaperMenu::PaperMenu(QWidget *parent)
    : QPushButton(tr("Autres &documents"), parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"papers"_s);
    setMenu(m_menu);
    m_menu->setObjectName(u"papersMenu"_s);
}

void PaperMenu::tell(Workspace &workspace, const Account &account, const DossierView &view)
{
    m_workspace = &workspace;
    m_account = account;
    m_dossierId = view.dossier.id;
    m_menu->clear();
    const Look &look = Look::of(this);
    const auto add = [&](const QString &text, const QString &icon, const QString &name, auto chosen) {
        QAction *action = m_menu->addAction(look.icon(icon), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, chosen);
    };
    add(tr("&Récapitulatif…"), u"file-text"_s, u"paperRecapitulation"_s, [this] { open(Paper::Recapitulation); });
    add(tr("&Historique…"), u"history"_s, u"paperHistory"_s, [this] { open(Paper::History); });
    for (const HistoryEntry &entry : view.history) {
        if (!isDecision(entry.event))
            continue;
        const QString text = tr("Lettre du %1 : %2…").arg(shown(parisDay(entry.at)), label(entry.event));
        add(text, u"mail"_s, u"paperLetter%1"_s.arg(entry.id),
            [this, id = entry.id] { open(Paper::Letter, id); });
    }
    if (!has(account.role, Right::EditWaysOfAppeal))
        return;
    m_menu->addSeparator();
    add(tr("&Voies de recours…"), u"pencil"_s, u"waysOfAppeal"_s, [this] { editWaysOfAppeal(); });
}

void PaperMenu::open(Paper paper, qint64 eventId)
{
    const Result<DossierRecord> record = m_workspace->records().read(m_account, m_dossierId);
    if (!record) {
        emit failed(record.error().sentence);
        return;
    }
    const Reference &reference = m_workspace->reference();
    const auto decision = std::find_if(record->decisions.begin(), record->decisions.end(),
        [&](const DecisionRecord &each) { return each.event.id == eventId; });
    Printable printable;
    switch (paper) {
    case Paper::Recapitulation:
        printable = recapitulation(*record, reference);
        break;
    case Paper::History:
        printable = history(*record, reference);
        break;
    case Paper::Letter:
        if (decision == record->decisions.end())
            return;
        printable = letter(*record, decision - record->decisions.begin(), reference);
        break;
    }
    openPrintDialog(std::move(printable), m_workspace->clock(), this);
}

void PaperMenu::editWaysOfAppeal()
{
    const Result<QString> text = m_workspace->records().waysOfAppeal(m_account.officeCode);
    if (!text) {
        emit failed(text.error().sentence);
        return;
    }
    auto *dialog = new WaysOfAppealDialog(*text, this);
    connect(dialog, &WaysOfAppealDialog::confirmed, this, [this, dialog](const QString &typed) {
        if (const Result<> kept = m_workspace->records().setWaysOfAppeal(m_account, typed); !kept)
            return dialog->refuse(kept.error());
        dialog->close();
        emit done(tr("Les voies de recours du service sont enregistrées."));
    });
    dialog->open();
}

} // namespace rex
