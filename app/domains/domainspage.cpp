// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domains/domainspage.h"

#include "app/administration/administrationparts.h"
#include "app/domains/tilelayout.h"
#include "app/domains/userblock.h"
#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tile.h"
#include "model/domain/workflow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

DomainsPage::DomainsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
{
    const Look &look = Look::of(this);
    auto *content = new QWidget;
    content->setMaximumWidth(look.px(1440));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(24));
    row->setSpacing(look.px(32));
    row->addWidget(userBlock(context.session), 0, Qt::AlignTop);
    row->addWidget(domains(context.session.account), 1);

    auto *scroll = new PageScroll;
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

QWidget *DomainsPage::userBlock(const Session &session)
{
    const Look &look = Look::of(this);
    auto *box = new QWidget;
    box->setFixedWidth(look.px(276));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(14));
    column->addWidget(label(title(), LabelKind::Title));
    column->addWidget(new UserBlock(session));
    return box;
}

QWidget *DomainsPage::domains(const Account &account)
{
    const Look &look = Look::of(this);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    column->addWidget(label(u"SOPRANO"_s, LabelKind::Title));
    // The guide's own words (1.2), which do not name REX yet.
    QLabel *text = textLabel(tr("Cette téléprocédure permet aux opérateurs ayant opté pour le statut Opérateur "
                                "ProDouane de soumettre en ligne leurs demandes autorisation (RTC, REC, OEA)"),
        LabelKind::Secondary);
    text->setMaximumWidth(look.px(740));
    column->addWidget(text);
    column->addSpacing(look.px(14));

    auto *tiles = new TileLayout(look.px(208), 3, look.px(16));
    column->addLayout(tiles);
    if (standsFor(account.role, Party::Company) || standsFor(account.role, Party::Office)) {
        auto *rex = new Tile(u"certificate"_s, u"REX"_s,
            tr("Délivrance du numéro d’exportateur enregistré : déposer une demande, la suivre, imprimer "
               "l’autorisation."));
        rex->enterButton()->setObjectName("enterRex");
        addTile(rex, Place::Home);
    }
    auto *check = new Tile(u"rosette-discount-check"_s, tr("Vérifier un numéro REX"),
        tr("Savoir si un numéro d’exportateur enregistré est valide, et depuis quand ; confirmer une autorisation "
           "imprimée."));
    check->enterButton()->setObjectName("enterRegister");
    addTile(check, Place::Register);
    if (const QList<AdministrationPart> parts = administrationPartsOf(account.role); !parts.isEmpty()) {
        QStringList titles;
        for (const AdministrationPart &part : parts)
            titles.append(part.title);
        auto *administration = new Tile(u"settings"_s, tr("Administration"), titles.join(u" · "_s));
        administration->enterButton()->setObjectName("enterAdministration");
        addTile(administration, parts.first().place);
    }
    for (Tile *tile : std::as_const(m_tiles))
        tiles->addWidget(tile);
    column->addStretch(1);
    return box;
}

void DomainsPage::addTile(Tile *tile, Place place)
{
    // Whoever works here works in his own domain first.
    const bool main = place != Place::Register && !m_hasMain;
    m_hasMain = m_hasMain || main;
    tile->setMain(main);
    m_tiles.append(tile);
    const auto enter = [this, place] { emit navigate({.place = place}); };
    connect(tile, &Tile::entered, this, enter);
    auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + m_tiles.size())), this);
    connect(shortcut, &QShortcut::activated, this, enter);
}

QString DomainsPage::title() const
{
    return tr("Mes téléservices");
}

QString DomainsPage::helpTopic() const
{
    return u"domains"_s;
}

QList<KeyHint> DomainsPage::keyHints() const
{
    QList<KeyHint> hints = {{u"Alt+1"_s, tr("Premier domaine")}};
    if (m_tiles.size() > 1)
        hints.append({u"Alt+2"_s, tr("Deuxième domaine")});
    hints.append({u"F1"_s, tr("Aide")});
    return hints;
}

void DomainsPage::focusFirst()
{
    if (!m_tiles.isEmpty())
        m_tiles.constFirst()->enterButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
