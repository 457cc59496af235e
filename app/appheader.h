// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/destination.h"
#include "forms/look/look.h"
#include "forms/parts/headerbar.h"
#include "model/domain/account.h"

class QMenu;
class QToolButton;

namespace rex {

// The header of one screen: PRODOU@NE before a domain is chosen, SOPRANO behind; with « Changer de domaine »,
// « Aide », the user and his menu. Built anew for each screen, so it never has to change.
class AppHeader : public HeaderBar
{
    Q_OBJECT
public:
    // `account` is null before the login.
    AppHeader(Place place, const Account *account, const QString &language, QWidget *parent = nullptr);

    // Portal: login, first start and the choice of the domain.
    [[nodiscard]] static Kind kindFor(Place place);

signals:
    void domainsChosen();
    void helpChosen();
    void aboutChosen();
    void languageChosen(const QString &code);
    void modeChosen(rex::Look::Mode mode);

private:
    void addMenu(const Account *account, const QString &language);
    void addLanguages(QMenu *menu, const QString &current);
    void addModes(QMenu *menu);
};

} // namespace rex
