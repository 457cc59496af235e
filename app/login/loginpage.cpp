// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/loginpage.h"

#include "app/background.h"
#include "app/login/demonstrationcard.h"
#include "forms/look/look.h"
#include "forms/mnemonics.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/field.h"
#include "forms/parts/foldbox.h"
#include "forms/parts/label.h"
#include "forms/parts/marklabel.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/passwordedit.h"
#include "model/domain/limits.h"
#include "model/service/demonstration.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

QString howToGetBackIn(Installation installation)
{
    switch (installation) {
    case Installation::Demonstration:
        return LoginPage::tr("Les mots de passe de la démonstration se trouvent dans le tableau « Comptes de "
                             "démonstration ».");
    case Installation::Standalone:
        return LoginPage::tr("Un poste autonome n’a pas d’administrateur : personne ne peut y remplacer un mot de "
                             "passe. Pour suivre vos demandes déjà transmises, adressez-vous à votre bureau de "
                             "douane.");
    case Installation::SmallOffice:
        return LoginPage::tr("Adressez-vous à l’administrateur de cette base : il vous donnera un nouveau mot de "
                             "passe (Administration, Comptes).");
    }
    return {};
}

} // namespace

LoginPage::LoginPage(const Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
{
    const Look &look = Look::of(this);
    const bool demonstration = workspace.installation() == Installation::Demonstration;

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(20));
    if (demonstration)
        column->addWidget(new Banner(Banner::Kind::Info, tr("Base de démonstration."),
            tr("Sociétés inventées, données effacées à la fermeture. Aucun courriel ne part réellement.")));
    auto *cards = new FoldBox(demonstration ? 508 : 384, 24); // one above the other where the list lacks room
    Card *login = loginCard();
    cards->addColumn(login, demonstration ? 3 : 1);
    if (demonstration) {
        auto *accounts = new DemonstrationCard;
        connect(accounts, &DemonstrationCard::chosen, this, &LoginPage::fill);
        cards->addColumn(accounts, 5);
        cards->layout()->setAlignment(login, {}); // two cards side by side end on one line
        cards->layout()->setAlignment(accounts, {});
        login->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // one above the other: never less
        accounts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    }
    column->addWidget(cards);
    content->setMaximumWidth(look.px(demonstration ? 1040 : 384));

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
    setTabOrder(m_login, m_password);
    setTabOrder(m_password, m_enter);
}

Card *LoginPage::loginCard()
{
    const Look &look = Look::of(this);
    auto *card = new Card;
    card->setAccessibleName(tr("Connexion"));
    m_banner = new Banner;
    m_banner->setObjectName("loginBanner");

    m_login = new QLineEdit;
    m_login->setObjectName("login");
    m_login->setProperty("tall", true);
    m_login->setMaxLength(limits::pasted); // what is too long is a wrong entry like any other
    Mnemonics mnemonics;
    auto *login = new Field(mnemonics.give(tr("Identifiant")), m_login);
    login->setPlacement(Field::Placement::Above).setColon(false);

    m_password = new PasswordEdit;
    m_password->setObjectName("password");
    m_password->setProperty("tall", true);
    m_password->setMaxLength(limits::pasted);
    auto *password = new Field(mnemonics.give(tr("Mot de passe")), m_password);
    password->setPlacement(Field::Placement::Above).setColon(false);
    auto *capsLock = new MarkLabel;
    capsLock->setMark(u"alert-triangle-filled"_s, tr("Verrouillage des majuscules activé"), u"warning"_s);
    capsLock->hide();
    m_capsLock = capsLock;
    connect(m_password, &PasswordEdit::capsLockChanged, capsLock, &QWidget::setVisible);

    m_enterText = mnemonics.give(tr("ENTRER"));
    m_enter = button(m_enterText, {}, ButtonRole::Primary);
    m_enter->setObjectName("enter");
    m_enter->setProperty("tall", true);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::logIn);
    connect(m_login, &QLineEdit::returnPressed, this, &LoginPage::logIn);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::logIn);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(look.px(24), look.px(22), look.px(24), look.px(24));
    column->setSpacing(look.px(4));
    column->addWidget(label(tr("Connexion"), LabelKind::Title));
    column->addWidget(label(tr("Télé-procédure SOPRANO-REX"), LabelKind::Secondary));
    column->addSpacing(look.px(12));
    column->addWidget(m_banner);
    column->addSpacing(look.px(4));
    column->addWidget(login);
    column->addSpacing(look.px(12));
    column->addWidget(password);
    column->addWidget(capsLock);
    column->addSpacing(look.px(12));
    column->addWidget(m_enter);
    column->addSpacing(look.px(12));
    column->addWidget(links(mnemonics));
    card->body()->addWidget(body);
    card->body()->addStretch();
    return card;
}

QWidget *LoginPage::links(Mnemonics &mnemonics)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    // Elsewhere an administrator creates the accounts.
    if (m_workspace.installation() == Installation::Standalone) {
        QPushButton *registration = button(mnemonics.give(tr("Inscription")), {}, ButtonRole::Link);
        registration->setObjectName("registration");
        connect(registration, &QPushButton::clicked, this,
            [this] { emit navigate({.place = Place::Registration}); });
        row->addWidget(registration);
    }
    row->addStretch();
    QPushButton *forgotten = button(mnemonics.give(tr("Mot de passe oublié ?")), {}, ButtonRole::Link);
    forgotten->setObjectName("forgotten");
    connect(forgotten, &QPushButton::clicked, this, &LoginPage::tellForgotten);
    row->addWidget(forgotten);
    return box;
}

QString LoginPage::title() const
{
    return tr("Connexion");
}

QString LoginPage::helpTopic() const
{
    return u"login"_s;
}

QList<KeyHint> LoginPage::keyHints() const
{
    return {{tr("Entrée"), tr("ENTRER")}, {u"F1"_s, tr("Aide")}};
}

void LoginPage::focusFirst()
{
    m_login->setFocus(Qt::OtherFocusReason);
}

void LoginPage::fill(const QString &login)
{
    m_login->setText(login);
    m_password->setText(demonstrationPassword());
    m_enter->setFocus(Qt::OtherFocusReason);
}

void LoginPage::tellForgotten()
{
    m_banner->tell(Banner::Kind::Info, {}, howToGetBackIn(m_workspace.installation()));
}

void LoginPage::logIn()
{
    // Empty boxes are a slip, not an attempt: no need to count it.
    for (QLineEdit *edit : {m_login, static_cast<QLineEdit *>(m_password)}) {
        if (edit->text().isEmpty()) {
            m_banner->tell(Banner::Kind::Error, {}, tr("Indiquez votre identifiant et votre mot de passe."));
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_banner->dismiss();
    setBusy(true);
    whenFinished(m_workspace.accounts().logIn(m_login->text().trimmed(), m_password->text()), this,
        [this](const Result<Account> &result) { finish(result); });
}

void LoginPage::finish(const Result<Account> &result)
{
    setBusy(false);
    if (result) {
        emit loggedIn(*result);
        return;
    }
    m_banner->tell(Banner::Kind::Error, {}, result.error().sentence);
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LoginPage::setBusy(bool busy)
{
    m_enter->setText(busy ? tr("Vérification…") : m_enterText);
    for (QWidget *widget : {static_cast<QWidget *>(m_enter), static_cast<QWidget *>(m_login),
             static_cast<QWidget *>(m_password)})
        widget->setEnabled(!busy);
}

} // namespace rex
