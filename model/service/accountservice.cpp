// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/accountservice.h"

#include "model/domain/validation.h"
#include "model/domain/workflow.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AccountService)
};

constexpr int freeFailures = 5; // then each further one doubles the wait
constexpr int firstWaitSeconds = 60;
constexpr int longestWaitSeconds = 3600;

tl::unexpected<Error> wrong()
{
    return fail(ErrorCode::NotAllowed, Texts::tr("Identifiant ou mot de passe incorrect. Vérifiez les deux, puis réessayez."));
}

tl::unexpected<Error> notYours()
{
    return fail(ErrorCode::NotAllowed, Texts::tr("Seul un administrateur peut gérer les comptes."));
}

tl::unexpected<Error> invalid(const Problems &problems)
{
    QStringList sentences, fields;
    for (const Problem &problem : problems) {
        if (problem.blocking) {
            sentences.append(problem.sentence);
            fields.append(problem.field);
        }
    }
    return fail(ErrorCode::Invalid, sentences.join(u'\n'), fields);
}

AccountStore::Attempts afterFailure(AccountStore::Attempts attempts, const QDateTime &now)
{
    ++attempts.failures;
    attempts.last = now;
    if (attempts.failures >= freeFailures) {
        const int doublings = std::min(attempts.failures - freeFailures, 10);
        attempts.blockedUntil = now.addSecs(std::min(firstWaitSeconds << doublings, longestWaitSeconds));
    }
    return attempts;
}

} // namespace

AccountService::AccountService(const Database &database, const Reference &reference, Clock clock,
    bool openRegistration, PasswordHash hash)
    : m_database(database)
    , m_reference(reference)
    , m_clock(std::move(clock))
    , m_openRegistration(openRegistration)
    , m_hash(std::move(hash))
    , m_worker(std::make_unique<QThreadPool>())
{
    m_worker->setMaxThreadCount(1); // a second log-in waits: guessing gets no faster by asking twice
}

AccountService::~AccountService()
{
    m_worker->waitForDone();
}

QFuture<Result<Account>> AccountService::logIn(const QString &login, const QString &password) const
{
    return QtConcurrent::run(m_worker.get(), [this, login, password] {
        const Result<Account> account = logInNow(login, password);
        m_database.closeThreadConnection();
        return account;
    });
}

Result<Account> AccountService::logInNow(const QString &login, const QString &password) const
{
    const AccountStore store(m_database);
    const QDateTime now = m_clock();
    Result<AccountStore::Attempts> attempts = store.attempts(login);
    if (!attempts)
        return fail(attempts.error());
    if (attempts->blockedUntil > now)
        return fail(ErrorCode::NotAllowed,
            Texts::tr("Trop d’essais avec cet identifiant. Réessayez dans %n minute(s).", nullptr,
                static_cast<int>(now.secsTo(attempts->blockedUntil) / 60 + 1)));
    const auto credentials = store.credentials(login);
    if (!credentials)
        return fail(credentials.error());
    const QString hash = *credentials ? (*credentials)->passwordHash : QString();
    const bool matches = passwordMatches(password, hash) && (*credentials)->account.active;
    return m_database.write([&]() -> Result<Account> {
        if (!matches) {
            if (Result<> done = store.writeAttempts(login, afterFailure(*attempts, now)); !done)
                return fail(done.error());
            return Account{}; // the count must be kept: no error inside the write
        }
        if (Result<> done = store.clearAttempts(login, now.addDays(-1)); !done)
            return fail(done.error());
        if (Result<> done = store.recordLogin((*credentials)->account.id, now); !done)
            return fail(done.error());
        return store.account((*credentials)->account.id);
    }).and_then([&](Account account) -> Result<Account> {
        if (!matches)
            return wrong();
        return account;
    });
}

Result<Account> AccountService::insert(Account account, const Company *company, const QString &password,
    const std::function<Result<>()> &condition) const
{
    account = normalised(account);
    Problems problems = validate(account);
    problems.append(validatePassword(password));
    Company known;
    if (company) {
        known = normalised(*company);
        problems.append(validate(known, m_reference));
    }
    if (hasErrors(problems))
        return invalid(problems);
    const QString hash = m_hash(password);
    const AccountStore store(m_database);
    return m_database.write([&]() -> Result<Account> {
        if (Result<> allowed = condition(); !allowed)
            return fail(allowed.error());
        const auto taken = store.credentials(account.login);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return fail(ErrorCode::Duplicate,
                Texts::tr("L’identifiant « %1 » est déjà pris. Choisissez-en un autre.").arg(account.login), {u"login"_s});
        if (company) {
            const Result<Company> recorded = store.findOrInsert(known);
            if (!recorded)
                return fail(recorded.error());
            account.companyId = recorded->id;
        }
        const Result<qint64> id = store.insert(account, hash, m_clock());
        if (!id)
            return fail(id.error());
        return store.account(*id);
    });
}

Result<Account> AccountService::registerOperator(Account account, const Company &company, const QString &password) const
{
    account.role = Role::Operator;
    account.officeCode.clear();
    return insert(account, &company, password, [&]() -> Result<> {
        if (!m_openRegistration)
            return fail(ErrorCode::NotAllowed, Texts::tr("Demandez un compte à l’administrateur de votre bureau de douane."));
        const auto known = AccountStore(m_database).companyByEori(normalised(company).eori);
        if (!known)
            return fail(known.error());
        if (*known) // else anyone at this computer could enter a company by its public number
            return fail(ErrorCode::NotAllowed,
                Texts::tr("La société %1 est déjà inscrite sur ce poste. Connectez-vous avec son identifiant.")
                    .arg((*known)->name),
                {u"eori"_s});
        return {};
    });
}

Result<Account> AccountService::createFirstAdministrator(Account account, const QString &password) const
{
    account.role = Role::Administrator;
    account.companyId = 0;
    account.officeCode.clear();
    return insert(account, nullptr, password, [this]() -> Result<> {
        const Result<bool> empty = AccountStore(m_database).isEmpty();
        if (!empty)
            return fail(empty.error());
        return *empty ? Result<>() : Result<>(notYours());
    });
}

Result<> AccountService::mustManage(const Account &by) const
{
    const Result<Account> current = AccountStore(m_database).account(by.id); // as it is now, not as it was shown
    if (!current && current.error().code != ErrorCode::NotFound)
        return fail(current.error());
    return current && current->active && has(current->role, Right::ManageAccounts) ? Result<>() : Result<>(notYours());
}

Result<Account> AccountService::createAccount(const Account &by, const Account &account, const QString &password) const
{
    if (account.role == Role::Operator)
        return fail(ErrorCode::Invalid, Texts::tr("Indiquez la société de cet opérateur."), {u"eori"_s});
    return insert(account, nullptr, password, [&] { return mustManage(by); });
}

Result<Account> AccountService::createOperator(
    const Account &by, Account account, const Company &company, const QString &password) const
{
    account.role = Role::Operator;
    account.officeCode.clear();
    return insert(account, &company, password, [&] { return mustManage(by); });
}

Result<Company> AccountService::changeCompany(const Account &by, const Company &typed) const
{
    return m_database.write([&]() -> Result<Company> {
        if (Result<> allowed = mustManage(by); !allowed)
            return fail(allowed.error());
        const AccountStore store(m_database);
        const Result<Company> recorded = store.company(typed.id);
        if (!recorded)
            return fail(recorded.error());
        Company company = normalised(typed);
        company.id = recorded->id;
        company.eori = recorded->eori;
        if (const Problems problems = validate(company, m_reference); hasErrors(problems))
            return invalid(problems);
        if (Result<> done = store.update(company); !done)
            return fail(done.error());
        return company;
    });
}

Result<Account> AccountService::changeAccount(const Account &by, const Account &before, const Account &typed) const
{
    return m_database.write([&]() -> Result<Account> {
        if (Result<> allowed = mustManage(by); !allowed)
            return fail(allowed.error());
        Account account = before;
        account.displayName = typed.displayName;
        account.email = typed.email;
        account = normalised(account);
        if (const Problems problems = validate(account); hasErrors(problems))
            return invalid(problems);
        const AccountStore store(m_database);
        if (Result<> done = store.update(before, account); !done)
            return fail(done.error());
        return store.account(before.id);
    });
}

Result<> AccountService::setActive(const Account &by, qint64 accountId, bool active) const
{
    if (accountId == by.id && !active)
        return fail(ErrorCode::Invalid, Texts::tr("Vous ne pouvez pas désactiver votre propre compte."));
    return m_database.write([&]() -> Result<> {
        if (Result<> allowed = mustManage(by); !allowed)
            return allowed;
        return AccountStore(m_database).setActive(accountId, active);
    });
}

Result<> AccountService::resetPassword(const Account &by, qint64 accountId, const QString &password) const
{
    const Result<Account> account = AccountStore(m_database).account(accountId);
    if (!account)
        return fail(account.error());
    if (const Problems problems = validatePassword(password); hasErrors(problems))
        return invalid(problems);
    const QString hash = m_hash(password);
    return m_database.write([&]() -> Result<> {
        if (Result<> allowed = mustManage(by); !allowed)
            return allowed;
        return AccountStore(m_database).setPassword(accountId, hash);
    });
}

Result<QList<qint64>> AccountService::ids(
    const Account &by, const AccountRequest &request, const Cancelled &cancelled) const
{
    if (Result<> allowed = mustManage(by); !allowed)
        return fail(allowed.error());
    return AccountStore(m_database).ids(request, {}, cancelled);
}

Result<QList<qint64>> AccountService::first(
    const Account &by, const AccountRequest &request, int n, const Cancelled &cancelled) const
{
    if (Result<> allowed = mustManage(by); !allowed)
        return fail(allowed.error());
    return AccountStore(m_database).ids(request, n, cancelled);
}

Result<QList<Account>> AccountService::rows(const Account &by, const QList<qint64> &ids) const
{
    if (Result<> allowed = mustManage(by); !allowed)
        return fail(allowed.error());
    return AccountStore(m_database).rows(ids);
}

Result<QList<Company>> AccountService::companies(const Account &by) const
{
    if (Result<> allowed = mustManage(by); !allowed)
        return fail(allowed.error());
    return AccountStore(m_database).companies();
}

Result<Company> AccountService::companyOf(const Account &account) const
{
    return AccountStore(m_database).company(account.companyId);
}

Result<bool> AccountService::isEmpty() const
{
    return AccountStore(m_database).isEmpty();
}

} // namespace rex
