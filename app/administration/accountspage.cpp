// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/accountspage.h"

#include "app/administration/accountpanel.h"
#include "app/administration/companydialog.h"
#include "app/administration/newaccountpanel.h"
#include "app/administration/passwordgroup.h"
#include "app/background.h"
#include "app/lists/layoutkey.h"
#include "forms/confirm.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tableview.h"
#include "model/domain/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_model(new AccountModel({AccountColumn::Login, AccountColumn::Name, AccountColumn::Role,
                                   AccountColumn::Affiliation, AccountColumn::Email, AccountColumn::LastLogin,
                                   AccountColumn::State},
          this))
    , m_side(new QVBoxLayout)
{
    const Look &look = Look::of(this);
    auto *side = new QWidget;
    side->setFixedWidth(look.px(352));
    side->setLayout(m_side);
    m_side->setContentsMargins(0, 0, 0, 0);

    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(16));
    row->addWidget(listCard(context.settings), 1);
    row->addWidget(side);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    page->setSpacing(look.px(16));
    page->addWidget(head());
    page->addLayout(row, 1);
    load(0);
}

QWidget *AccountsPage::head()
{
    const Look &look = Look::of(this);
    m_filter = new QLineEdit;
    m_filter->setObjectName("filter");
    m_filter->setAccessibleName(tr("Filtrer les comptes"));
    m_filter->setPlaceholderText(tr("Identifiant, nom, société ou service"));
    addClearButton(m_filter);
    QAction *glass = m_filter->addAction(look.icon(u"search"_s), QLineEdit::LeadingPosition);
    glass->setText(m_filter->accessibleName());
    connect(glass, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    m_filter->setFixedWidth(look.px(320));
    connect(m_filter, &QLineEdit::textChanged, this,
        [this] { showFiltered(m_selected ? m_selected->account().id : 0); });
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

Card *AccountsPage::listCard(QSettings &settings)
{
    m_table = new TableView;
    m_table->setObjectName("accounts");
    m_table->setAccessibleName(tr("Comptes"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({110, 160, 140, 0, 220, 149, 110});
    m_table->setHiddenByDefault({4});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->keepLayout(settings, layoutKey(m_session.account, u"accounts"_s));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::showSelected);

    m_list = new Card(tr("Comptes de cette base"));
    m_list->setIcon(u"users"_s);
    m_list->addTool(m_table->columnsButton(m_list));
    m_list->addFullWidth(m_table);
    return m_list;
}

void AccountsPage::load(qint64 selectId)
{
    const Result<QList<Account>> accounts = m_session.workspace.accounts().accounts(m_session.account);
    if (!accounts) {
        // Also while the page is being built, when nobody listens yet.
        QMetaObject::invokeMethod(
            this, [this, error = accounts.error()] { emit message(MessageTone::Error, error.sentence); },
            Qt::QueuedConnection);
        return;
    }
    m_accounts = *accounts;
    showFiltered(selectId);
}

void AccountsPage::showFiltered(qint64 selectId)
{
    const QString wanted = folded(m_filter->text()).trimmed();
    QList<Account> found;
    std::copy_if(m_accounts.cbegin(), m_accounts.cend(), std::back_inserter(found), [&wanted](const Account &account) {
        const QString text = QStringList{account.login, account.displayName, account.affiliation(), account.email}.join(u' ');
        return folded(text).contains(wanted);
    });
    m_list->setCounter(int(found.size()));
    m_model->setAccounts(found);
    if (const int row = m_model->rowOf(selectId); row >= 0)
        m_table->selectRow(row);
    else if (!m_new)
        showPanel(nullptr);
}

void AccountsPage::showSelected()
{
    const Account *account = m_model->at(m_table->currentIndex().row());
    if (!account || m_new)
        return;
    auto *panel = new AccountPanel(*account, account->id == m_session.account.id);
    connectSelected(panel);
    showPanel(panel);
    m_selected = panel;
}

void AccountsPage::showPanel(QWidget *panel)
{
    if (m_panel) {
        m_panel->hide();
        m_panel->deleteLater();
    }
    m_new = nullptr;
    m_selected = nullptr;
    if (!panel) {
        QLabel *hint = textLabel(tr("Choisissez un compte dans la liste pour le voir et le gérer."), LabelKind::Secondary);
        hint->setAlignment(Qt::AlignTop);
        m_panel = hint;
    } else {
        auto *scroll = new PageScroll;
        scroll->setWidget(panel);
        m_panel = scroll;
    }
    m_side->addWidget(m_panel);
    m_panel->show(); // now, so that the keyboard finds it at once
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
    m_table->clearSelection();
    m_table->setCurrentIndex({});
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
    load(result->id);
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
        load(id);
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
    load(account.id);
    emit message(MessageTone::Success,
        active ? tr("Le compte « %1 » est réactivé.").arg(account.login)
               : tr("Le compte « %1 » est désactivé.").arg(account.login));
}

void AccountsPage::refresh()
{
    // What is being typed at the side stays.
    if (m_new || (m_selected && m_selected->passwords().passwordTyped()))
        return;
    load(m_selected ? m_selected->account().id : 0);
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
    m_table->setFocus(Qt::OtherFocusReason);
}

bool AccountsPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

QList<QWidget *> AccountsPage::regions()
{
    return {m_filter, m_table, m_panel};
}

} // namespace rex
