// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture.h"

#include <QFile>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace rex::test {

namespace {

// A fixture that cannot be built makes every test after it meaningless: end the program with the reason.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("fixture: %s", qPrintable(result.error().sentence));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Account person(const QString &login, Role role, const QString &office = {})
{
    Account account;
    account.login = login;
    account.displayName = login + u' ' + login;
    account.email = login + u"@exemple.fr"_s;
    account.role = role;
    account.officeCode = office;
    return account;
}

Company company(const QString &eori, const QString &name)
{
    return Company{0, eori, name, Address{u"12 quai des Œillets"_s, u"29200"_s, u"Brest"_s, u"FR"_s}};
}

} // namespace

Form completeForm(const QString &officeCode)
{
    Form form;
    form.officeCode = officeCode;
    form.exporter.phone = u"0102030405"_s;
    form.exporter.fax = u"0"_s;
    form.exporter.email = u"contact@breizh.example"_s;
    form.exporter.activity = Activity::Trading;
    form.contacts = {Contact{u"Jean BELLORINO"_s,
        Address{u"75 rue de Lourmel"_s, u"75015"_s, u"Paris"_s, u"FR"_s}, u"0102030406"_s, u"0"_s,
        u"jean.bellorino@breizh.example"_s}};
    form.goods = {GoodsItem{u"Luminaires"_s, u"9405"_s, u"94"_s}, GoodsItem{u"Livres"_s, u"4901"_s, u"49"_s}};
    form.undertaking = Undertaking{true, Signatory{u"Jean BELLORINO"_s, u"Brest"_s, u"Gérant"_s}};
    form.consent = Consent{true, Signatory{u"Jean BELLORINO"_s, u"Brest"_s, u"Gérant"_s}};
    return form;
}

Share workingShare(std::chrono::milliseconds patience)
{
    // Refused while the lock is held, then given.
    const auto takesLock = [held = true](const QString &) mutable -> Result<bool> {
        held = !held;
        return held;
    };
    return {[](const QString &) { return true; }, takesLock, [patience] { return patience; }};
}

// Hashing seven passwords takes most of a fixture's time: each kind of database is made once a program, then copied.
Fixture::Fixture(Installation installation)
    : m_now(std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC))
{
    static QHash<int, std::shared_ptr<const Fixture>> originals;
    static thread_local bool making = false;
    if (making) {
        populate(installation);
        return;
    }
    std::shared_ptr<const Fixture> &original = originals[int(installation)];
    if (!original) {
        making = true;
        const auto made = std::make_shared<Fixture>(installation);
        making = false;
        made->m_workspace.reset(); // closed: one complete file
        original = made;
    }
    if (!QFile::copy(original->path(), path()))
        qFatal("fixture: cannot copy %s", qPrintable(original->path()));
    admin = original->admin;
    op1 = original->op1;
    op1b = original->op1b;
    op2 = original->op2;
    officer = original->officer;
    otherOfficer = original->otherOfficer;
    supervisor = original->supervisor;
    reopen();
}

void Fixture::populate(Installation installation)
{
    m_workspace = must(Workspace::create(path(), installation, [now = m_now] { return *now; }));
    const AccountService &accounts = m_workspace->accounts();
    const QString secret = QString::fromUtf16(password);
    if (installation == Installation::Standalone) {
        op1 = must(accounts.registerOperator(person(u"op1"_s, Role::Operator),
            company(u"FR90000001900019"_s, u"SARL BREIZH JAPAN"_s), secret));
        return;
    }
    admin = must(accounts.createFirstAdministrator(person(u"admin"_s, Role::Administrator), secret));
    const Company breizh = company(u"FR90000001900019"_s, u"SARL BREIZH JAPAN"_s);
    op1 = must(accounts.createOperator(admin, person(u"op1"_s, Role::Operator), breizh, secret));
    op1b = must(accounts.createOperator(admin, person(u"op1b"_s, Role::Operator), breizh, secret));
    op2 = must(accounts.createOperator(admin, person(u"op2"_s, Role::Operator),
        company(u"FR90000002700012"_s, u"SAS LUMIÈRES DE KERVALAN"_s), secret));
    officer = must(accounts.createAccount(admin, person(u"ag1"_s, Role::Officer, u"FR000100"_s), secret));
    otherOfficer = must(accounts.createAccount(admin, person(u"ag2"_s, Role::Officer, u"FR000120"_s), secret));
    supervisor = must(accounts.createAccount(admin, person(u"chef1"_s, Role::Supervisor, u"FR000100"_s), secret));
}

QString Fixture::copyToShare()
{
    const QString path = folder() + u"/share.db"_s;
    QSqlQuery query(*m_workspace->database().connection());
    if (!query.exec(u"VACUUM INTO '%1'"_s.arg(path)))
        qFatal("fixture: %s", qPrintable(query.lastError().text()));
    return path;
}

void Fixture::reopen()
{
    m_workspace.reset();
    m_workspace = must(Workspace::open(path(), [now = m_now] { return *now; }));
}

Dossier Fixture::deposited(const Account &account)
{
    return must(m_workspace->dossiers().deposit(account, 0, 0, completeForm()));
}

Dossier Fixture::granted(const Account &account)
{
    const Dossier dossier = deposited(account);
    return must(m_workspace->dossiers().act(officer, dossier.id, dossier.version, Action::Grant));
}

} // namespace rex::test
