// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/firstrunpage.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

FirstRunPage::FirstRunPage(QWidget *parent)
    : Page(parent)
    , m_standalone(new Tile(u"user"_s, tr("Poste autonome"),
          tr("Vous êtes exportateur et travaillez seul ou à plusieurs sur cet ordinateur. La base de données reste "
             "ici, lisible par vous seul.")))
{
    const Look &look = Look::of(this);
    m_standalone->setMain(true);
    m_standalone->enterButton()->setObjectName("enterStandalone");
    connect(m_standalone, &Tile::entered, this, &FirstRunPage::standaloneChosen);
    auto *office = new Tile(u"building"_s, tr("Petit bureau"),
        tr("Un bureau de douane de cinq postes au plus partage un fichier de base de données. Un administrateur "
           "crée les comptes."));
    office->enterButton()->setObjectName("enterOffice");
    connect(office, &Tile::entered, this, [this] { emit navigate({.place = Place::OfficeSetup}); });
    auto *demonstration = new Tile(u"eye"_s, tr("Démonstration"),
        tr("Essayez tout avec des sociétés inventées et des comptes prêts à l’emploi. Rien n’est conservé à la "
           "fermeture."));
    demonstration->enterButton()->setObjectName("enterDemonstration");
    connect(demonstration, &Tile::entered, this, &FirstRunPage::demonstrationChosen);

    auto *content = new QWidget;
    content->setMaximumWidth(look.px(1040));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    column->addWidget(label(tr("Bienvenue dans SOPRANO-REX"), LabelKind::Title));
    column->addWidget(textLabel(
        tr("Aucune base de données n’est encore ouverte. À quoi ce programme va-t-il servir ?"),
        LabelKind::Secondary));
    column->addSpacing(look.px(20));
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(look.px(16));
    for (Tile *tile : {m_standalone, office, demonstration})
        tiles->addWidget(tile, 1);
    column->addLayout(tiles);

    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(look.px(24), look.px(72), look.px(24), look.px(24));
    row->addStretch();
    row->addWidget(content, 100, Qt::AlignTop);
    row->addStretch();
    auto *scroll = new PageScroll;
    scroll->setWidget(centred);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

QString FirstRunPage::title() const
{
    return tr("Premier démarrage");
}

QString FirstRunPage::helpTopic() const
{
    return u"firststart"_s;
}

QList<KeyHint> FirstRunPage::keyHints() const
{
    return {{u"F1"_s, tr("Aide")}};
}

void FirstRunPage::focusFirst()
{
    m_standalone->enterButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
