// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/accountspage.h"

#include "app/administration/accountcard.h"
#include "app/administration/accountdialog.h"
#include "app/administration/accountpanel.h"
#include "app/administration/companydialog.h"
#include "app/administration/newaccountpanel.h"
#include "app/administration/passwordgroup.h"
#include "app/background.h"
#include "app/lists/listwithside.h"
#include "forms/confirm.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/searchfield.h"
#include "forms/parts/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace rex {

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_list(new AccountCard(context))
    , m_body(new ListWithSide(m_list, tr("Choisissez un compte dans la liste pour le voir et le gérer."), 352))
{
    const Look &look = Look::of(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    page->setSpacing(look.px(16));
    page->addWidget(head());
    page->addWidget(m_body, 1);

    connect(typingPause(m_filter), &QTimer::timeout, this, &AccountsPage::load);
    connect(m_list, &AccountCard::currentChanged, this, &AccountsPage::showSelected);
    connect(m_list, &AccountCard::countChanged, this, &AccountsPage::settle);
    connect(m_list, &AccountCard::said, this, &Page::message);
    load();
}

QWidget *AccountsPage::head()
{
    const Look &look = Look::of(this);
    m_filter = new QLineEdit;
    m_filter->setObjectName("filter");
    m_filter->setAccessibleName(tr("Filtrer les comptes"));
    m_filter->setPlaceholderText(tr("Identifiant, nom, société ou service"));
    makeSearchField(m_filter);
    m_filter->setFixedWidth(look.px(320));
    m_filter->setMaxLength(254);
    QPushButton *create = button(tr("&Nouveau compte"), u"plus"_s, ButtonRole::Primary);
    create->setObjectName("newAccount");
    connect(create, &QPushButton::clicked, this, &AccountsPage::askNew);

    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    row->addWidget(label(title(), LabelKind::Title));
    row->addStretch();
    row->addWidget(m_filter);
    row->addWidget(create);
    return box;
}

void AccountsPage::load()
{
    m_list->load({.text = m_filter->text().trimmed()});
}

void AccountsPage::reload(qint64 accountId)
{
    m_wanted = accountId;
    load();
}

// The account at the side stays, wherever it stands now, and what is being typed there.
void AccountsPage::settle()
{
    const qint64 wanted = std::exchange(m_wanted, 0);
    if (m_new || (!wanted && m_selected && m_selected->passwords().passwordTyped()))
        return;
    const qint64 id = wanted || !m_selected ? wanted : m_selected->account().id;
    if (id && m_list->makeCurrent(id))
        showSelected();
    else
        showPanel(nullptr);
}

void AccountsPage::showSelected()
{
    const Account *account = m_list->current();
    if (!account || m_new || (m_selected && m_selected->account() == *account))
        return;
    auto *panel = new AccountPanel(*account, account->id == m_session.account.id);
    connectSelected(panel);
    showPanel(panel);
    m_selected = panel;
}

void AccountsPage::showPanel(QWidget *panel)
{
    m_new = nullptr;
    m_selected = nullptr;
    m_body->showDetails(panel);
}

void AccountsPage::askNew()
{
    canLeave([this] { startNew(); });
}

void AccountsPage::startNew()
{
    const AccountService &accounts = m_session.workspace.accounts();
    const Result<QList<Company>> companies = accounts.companies(m_session.account);
    const Result<QString> office = m_session.workspace.office();
    if (!companies || !office) {
        emit message(MessageTone::Error, companies ? office.error().sentence : companies.error().sentence);
        return;
    }
    auto *panel = new NewAccountPanel(m_session.workspace.reference(), *companies, *office);
    connectNew(panel);
    m_list->table()->clearSelection();
    m_list->table()->setCurrentIndex({});
    showPanel(panel);
    m_new = panel;
    panel->focusFirst();
}

void AccountsPage::connectNew(NewAccountPanel *panel)
{
    const Workspace &workspace = m_session.workspace;
    const auto run = [this, &workspace, panel](auto call) {
        m_creating = true;
        panel->setBusy(true);
        inBackground(workspace.database(), this, call, [this](const Result<Account> &result) { finishNew(result); });
    };
    connect(panel, &NewAccountPanel::operatorGiven, this,
        [this, run](const Account &account, const Company &company, const QString &password) {
            run([&accounts = m_session.workspace.accounts(), by = m_session.account, account, company, password] {
                return accounts.createOperator(by, account, company, password);
            });
        });
    connect(panel, &NewAccountPanel::staffGiven, this, [this, run](const Account &account, const QString &password) {
        run([&accounts = m_session.workspace.accounts(), by = m_session.account, account, password] {
            return accounts.createAccount(by, account, password);
        });
    });
    connect(panel, &NewAccountPanel::cancelled, this, [this] { canLeave([this] { showPanel(nullptr); }); });
}

void AccountsPage::finishNew(const Result<Account> &result)
{
    m_creating = false;
    m_new->setBusy(false);
    if (!result) {
        if (!m_new->showError(result.error()))
            emit message(MessageTone::Error, result.error().sentence);
        return;
    }
    showPanel(nullptr);
    m_filter->clear();
    reload(result->id);
    emit message(MessageTone::Success, tr("Le compte « %1 » est créé.").arg(result->login));
}

void AccountsPage::connectSelected(AccountPanel *panel)
{
    connect(panel, &AccountPanel::passwordGiven, this, [this, panel](const QString &password) {
        panel->setBusy(true);
        const Workspace &workspace = m_session.workspace;
        inBackground(
            workspace.database(), this,
            [&workspace, by = m_session.account, id = panel->account().id, password] {
                return workspace.accounts().resetPassword(by, id, password);
            },
            [this, account = panel->account()](const Result<> &result) { finishReset(account, result); });
    });
    connect(panel, &AccountPanel::changeAsked, this, [this, panel] { askAccount(panel->account()); });
    connect(panel, &AccountPanel::companyAsked, this, [this, panel] { askCompany(panel->account()); });
    connect(panel, &AccountPanel::activeAsked, this, [this, panel](bool active) {
        const Account account = panel->account();
        if (active)
            setActive(account, true);
        else
            Confirm::ask(this, tr("Désactiver le compte"),
                tr("%1 ne pourra plus se connecter. Le compte peut être réactivé à tout moment.").arg(account.displayName),
                [this, account] { setActive(account, false); });
    });
}

void AccountsPage::askAccount(const Account &account)
{
    auto *dialog = new AccountDialog(account, this);
    connect(dialog, &AccountDialog::given, this, [this, dialog, account](const Account &typed) {
        const Result<Account> changed = m_session.workspace.accounts().changeAccount(m_session.account, account, typed);
        if (!changed)
            return dialog->refuse(changed.error());
        dialog->close();
        reload(changed->id);
        emit message(MessageTone::Success, tr("Le compte « %1 » est modifié.").arg(changed->login));
    });
    connect(dialog, &AccountDialog::rejected, this, &AccountsPage::load); // after a refusal: as it is now
    dialog->open();
}

void AccountsPage::askCompany(const Account &account)
{
    const AccountService &accounts = m_session.workspace.accounts();
    const Result<Company> company = accounts.companyOf(account);
    if (!company) {
        emit message(MessageTone::Error, company.error().sentence);
        return;
    }
    auto *dialog = new CompanyDialog(*company, m_session.workspace.reference(), this);
    connect(dialog, &CompanyDialog::given, this, [this, dialog, id = account.id](const Company &typed) {
        const Result<Company> changed = m_session.workspace.accounts().changeCompany(m_session.account, typed);
        if (!changed)
            return dialog->refuse(changed.error());
        dialog->close();
        reload(id);
        emit message(MessageTone::Success, tr("La société %1 est modifiée.").arg(changed->name));
    });
    dialog->open();
}

void AccountsPage::finishReset(const Account &account, const Result<> &result)
{
    // Another account may have been selected meanwhile.
    const bool stillShown = m_selected && m_selected->account().id == account.id;
    if (stillShown)
        m_selected->setBusy(false);
    if (!result) {
        emit message(MessageTone::Error, result.error().sentence);
        return;
    }
    if (stillShown)
        m_selected->passwords().clearPasswords();
    emit message(MessageTone::Success,
        tr("Le mot de passe de « %1 » est remplacé. Communiquez-lui le nouveau.").arg(account.login));
}

void AccountsPage::setActive(const Account &account, bool active)
{
    if (Result<> done = m_session.workspace.accounts().setActive(m_session.account, account.id, active); !done) {
        emit message(MessageTone::Error, done.error().sentence);
        return;
    }
    reload(account.id);
    emit message(MessageTone::Success,
        active ? tr("Le compte « %1 » est réactivé.").arg(account.login)
               : tr("Le compte « %1 » est désactivé.").arg(account.login));
}

void AccountsPage::refresh()
{
    // What is being typed at the side stays.
    if (m_new || (m_selected && m_selected->passwords().passwordTyped()))
        return;
    m_list->reload();
}

void AccountsPage::canLeave(std::function<void()> leave)
{
    if (m_creating)
        return; // the answer comes within a second
    if (m_new && !m_new->isEmpty())
        Confirm::ask(this, tr("Nouveau compte"),
            tr("Le compte n’est pas encore créé : ce qui est saisi sera perdu."), std::move(leave));
    else
        leave();
}

QString AccountsPage::title() const
{
    return tr("Comptes");
}

QString AccountsPage::helpTopic() const
{
    return u"accounts"_s;
}

QList<KeyHint> AccountsPage::keyHints() const
{
    return {{u"Alt+N"_s, tr("Nouveau compte")}, {u"Ctrl+F"_s, tr("Filtrer")}, {u"F1"_s, tr("Aide")}};
}

void AccountsPage::focusFirst()
{
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

bool AccountsPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

QList<QWidget *> AccountsPage::regions()
{
    return {m_filter, m_list->table(), m_body->side()};
}

} // namespace rex
