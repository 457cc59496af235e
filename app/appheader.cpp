// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appheader.h"

#include "app/language.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

QString subtitleFor(HeaderBar::Kind kind)
{
    return kind == HeaderBar::Kind::Portal ? AppHeader::tr("La Douane au service des professionnels")
                                           : AppHeader::tr("Exportateur enregistré (REX)");
}

} // namespace

AppHeader::AppHeader(Place place, const Account *account, const QString &language, QWidget *parent)
    : HeaderBar(kindFor(place), subtitleFor(kindFor(place)), parent)
{
    if (account && kindFor(place) == Kind::Soprano) {
        QToolButton *domains = addButton(u"layout-grid"_s, tr("Changer de domaine"));
        domains->setObjectName("changeDomain");
        connect(domains, &QToolButton::clicked, this, &AppHeader::domainsChosen);
    }
    if (!account)
        addMenu(account, language);
    QToolButton *help = addButton(u"help-circle"_s, tr("Aide"));
    help->setObjectName("help");
    connect(help, &QToolButton::clicked, this, &AppHeader::helpChosen);
    if (account) {
        addMenu(account, language);
        setUser(account->displayName, account->affiliation());
    }
}

HeaderBar::Kind AppHeader::kindFor(Place place)
{
    switch (place) {
    case Place::FirstRun:
    case Place::Registration:
    case Place::OfficeSetup:
    case Place::Login:
    case Place::Domains:
        return Kind::Portal;
    case Place::Home:
    case Place::Form:
    case Place::Dossier:
    case Place::Authorisations:
    case Place::Search:
    case Place::Documents:
    case Place::Accounts:
    case Place::Mails:
    case Place::RequestTemplates:
    case Place::MailSettings:
    case Place::Register:
    case Place::Transmissions:
        return Kind::Soprano;
    }
    return Kind::Soprano;
}

void AppHeader::addMenu(const Account *account, const QString &language)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("userMenu");
    addLanguages(menu, language);
    addModes(menu);
    menu->addSeparator();
    QAction *about = menu->addAction(tr("À &propos de SOPRANO-REX"));
    about->setObjectName("about");
    connect(about, &QAction::triggered, this, &AppHeader::aboutChosen);
    if (account) {
        QAction *logout = menu->addAction(tr("Se &déconnecter"));
        logout->setObjectName("logout");
        connect(logout, &QAction::triggered, this, &AppHeader::logoutRequested);
        setUserMenu(menu);
        return;
    }
    QToolButton *button = HeaderBar::addMenuButton(u"language"_s, Language::name(language), menu);
    button->setObjectName("languageButton");
    button->setToolTip(tr("Langue et aspect"));
}

void AppHeader::addLanguages(QMenu *menu, const QString &current)
{
    menu->addSection(tr("Langue"));
    auto *group = new QActionGroup(menu);
    for (const QString &code : Language::codes()) {
        QAction *action = menu->addAction(Language::name(code));
        action->setObjectName(u"language_"_s + code);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    }
}

void AppHeader::addModes(QMenu *menu)
{
    struct Choice
    {
        Look::Mode mode;
        const char *name;
        QString text;
    };
    const Choice choices[] = {{Look::Mode::Light, "lookLight", tr("Clair")}, {Look::Mode::Dark, "lookDark", tr("Sombre")},
        {Look::Mode::System, "lookSystem", tr("Comme le système")}};
    menu->addSection(tr("Aspect"));
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(choice.text);
        action->setObjectName(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.mode == Look::of(this).mode());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = choice.mode] { emit modeChosen(mode); });
    }
}

} // namespace rex
