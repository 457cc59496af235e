// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/service/dossierservice.h"

#include <QPushButton>

class QMenu;

namespace rex {

class Workspace;

// « Autres documents »: what can be printed of a dossier beside its authorisation: the recapitulation, the
// history, a letter for each decision; and the ways of appeal that the letters carry, for who may write them.
class PaperMenu : public QPushButton
{
    Q_OBJECT
public:
    explicit PaperMenu(QWidget *parent = nullptr);

    // Both outlive the menu.
    void tell(Workspace &workspace, const Account &account, const DossierView &view);

signals:
    void failed(const QString &sentence);
    void done(const QString &sentence);

private:
    enum class Paper { Recapitulation, History, Letter };
    void open(Paper paper, qint64 eventId = 0);
    void editWaysOfAppeal();

    QMenu *m_menu;
    Workspace *m_workspace = nullptr;
    Account m_account;
    qint64 m_dossierId = 0;
};

} // namespace rex
