// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/demonstration.h"

#include "model/domain/labels.h"
#include "model/service/demonstrationdata.h"
#include "model/service/workspace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace rex {

using namespace Qt::StringLiterals;
using namespace demonstration;

namespace {

// Long before the first story: « Inscrit le » of every account.
constexpr int accountsDaysAgo = 800;

// A moment of office hours so many days before `now`; `spread` tells the happenings of one day apart.
QDateTime moment(const QDateTime &now, int daysAgo, int spread)
{
    const QTime opening(8, 47, 12);
    const int seconds = (spread * 2791) % (9 * 3600);
    return QDateTime(parisDay(now).addDays(-daysAgo), opening.addSecs(seconds), QTimeZone("Europe/Paris"))
        .toUTC();
}

// Nobody is told this one: the account exists so that its company has somebody who acts.
QString unguessable()
{
    QString result;
    for (int i = 0; i < 4; ++i)
        result += QString::number(QRandomGenerator::system()->generate64(), 36);
    return result;
}

// Hashing is slow on purpose; accounts with the same password share one hash here.
PasswordHash hashOnce()
{
    return [known = QHash<QString, QString>()](const QString &password) mutable {
        QString &hash = known[password];
        if (hash.isEmpty())
            hash = hashPassword(password);
        return hash;
    };
}

// A dossier while its story is told.
struct Telling
{
    const Story *story;
    qint64 id = 0;
    qint64 version = 0;
};

// A happening of one story, to be told in the order of time among those of all stories.
struct Due
{
    QDateTime at;
    Telling *telling;
    const Happening *happening;
};

// Fills one workspace. Its services are the real ones but for the clock, which follows the stories.
class Seeding
{
public:
    explicit Seeding(Workspace &workspace)
        : m_now(workspace.clock()())
        , m_accounts(workspace.database(), workspace.reference(), clock(), false, hashOnce())
        , m_dossiers(workspace.database(), workspace.reference(), clock(), false)
        , m_attachments(workspace.database(), clock())
    {
    }

    Result<> openAccounts();
    Result<> tellStories();

private:
    Clock clock()
    {
        return [this] { return m_clock; };
    }
    Result<> happen(Telling &telling, const Happening &happening);
    Result<Dossier> step(const Telling &telling, const Happening &happening);
    Result<Form> form(const Telling &telling) const;
    Hearing heard() const;
    Result<Dossier> save(const Telling &telling, const Happening &happening);
    static QList<NewAttachment> files(const Happening &happening);
    static Form modified(Form form);

    QDateTime m_now;
    QDateTime m_clock;
    AccountService m_accounts;
    DossierService m_dossiers;
    AttachmentService m_attachments;
    QList<Exporting> m_companies = companies();
    QHash<QString, Account> m_officers; // by office: who decides
};

Result<> Seeding::openAccounts()
{
    m_clock = moment(m_now, accountsDaysAgo, 0);
    const QString unknown = unguessable();
    const auto admin = m_accounts.createFirstAdministrator(administrator(), demonstrationPassword());
    if (!admin)
        return fail(admin.error());
    for (const Account &each : officers()) {
        const auto created = m_accounts.createAccount(*admin, each, demonstrationPassword());
        if (!created)
            return fail(created.error());
        if (!m_officers.contains(created->officeCode))
            m_officers.insert(created->officeCode, *created);
    }
    for (int i = 0; i < m_companies.size(); ++i) {
        Exporting &each = m_companies[i];
        for (Account &account : each.accounts) {
            const auto created = m_accounts.createOperator(
                *admin, account, each.company, i < knownCompanies ? demonstrationPassword() : unknown);
            if (!created)
                return fail(created.error());
            account = *created;
        }
    }
    return {};
}

Result<> Seeding::tellStories()
{
    const QList<Story> all = stories();
    std::vector<Telling> tellings;
    tellings.reserve(static_cast<size_t>(all.size())); // the dues point into it
    std::vector<Due> dues;
    for (const Story &story : all) {
        tellings.push_back({&story});
        for (const Happening &happening : story.happenings)
            dues.push_back({moment(m_now, happening.daysAgo, static_cast<int>(dues.size())), &tellings.back(),
                &happening});
    }
    // In the order of time, so that numbers are given as they would have been.
    std::stable_sort(dues.begin(), dues.end(), [](const Due &a, const Due &b) { return a.at < b.at; });
    for (const Due &due : dues) {
        m_clock = due.at;
        if (Result<> told = happen(*due.telling, *due.happening); !told)
            return told;
    }
    return {};
}

Result<> Seeding::happen(Telling &telling, const Happening &happening)
{
    const Result<Dossier> after = step(telling, happening);
    if (!after)
        return fail(after.error());
    telling.id = after->id;
    telling.version = after->version;
    return {};
}

Result<Dossier> Seeding::step(const Telling &telling, const Happening &happening)
{
    const Exporting &company = m_companies.at(telling.story->company);
    const Account &applicant = company.accounts.first();
    const Account officer = m_officers.value(company.form.officeCode);
    Decision decision;
    decision.comment = happening.comment;
    switch (happening.step) {
    case Step::Save:
        return save(telling, happening);
    case Step::Deposit:
    case Step::Modify: {
        const Result<Form> filled = form(telling);
        if (!filled)
            return fail(filled.error());
        return m_dossiers.deposit(
            applicant, telling.id, telling.version, happening.step == Step::Modify ? modified(*filled) : *filled);
    }
    case Step::Comment:
        decision.attachments = files(happening);
        return m_dossiers.act(applicant, telling.id, telling.version, Action::AddComment, decision);
    case Step::Abandon:
        return m_dossiers.act(applicant, telling.id, telling.version, Action::Abandon, decision);
    case Step::Ask:
        return m_dossiers.act(officer, telling.id, telling.version, Action::RequestInformation, decision);
    case Step::Grant:
        return m_dossiers.act(officer, telling.id, telling.version, Action::Grant, decision);
    case Step::Reject:
        decision.hearing = heard();
        return m_dossiers.act(officer, telling.id, telling.version, Action::Reject, decision);
    case Step::Revoke:
        decision.motive = happening.motive;
        decision.hearing = heard();
        decision.effect = parisDay(m_clock).addDays(1);
        return m_dossiers.act(officer, telling.id, telling.version, Action::Revoke, decision);
    }
    return fail(ErrorCode::Internal, {});
}

// A draft, and what is attached to it.
Result<Dossier> Seeding::save(const Telling &telling, const Happening &happening)
{
    const Account &applicant = m_companies.at(telling.story->company).accounts.first();
    const Result<Form> filled = form(telling);
    if (!filled)
        return fail(filled.error());
    const Result<Dossier> saved = m_dossiers.save(applicant, telling.id, telling.version, *filled);
    if (!saved || happening.files.isEmpty())
        return saved;
    const auto added = m_attachments.add(applicant, saved->id, files(happening));
    if (!added)
        return fail(added.error());
    return added->dossier;
}

QList<NewAttachment> Seeding::files(const Happening &happening)
{
    QList<NewAttachment> result;
    for (const QString &name : happening.files) {
        QFile file(u":/demonstration/"_s + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // it is in the program
        result.append({name, opened ? file.readAll() : QByteArray()}); // an empty file would be refused
    }
    return result;
}

// The company sells something else than before, and its mails go elsewhere.
Form Seeding::modified(Form form)
{
    form.exporter.email.replace(u"contact@"_s, u"export@"_s);
    form.goods.removeLast();
    form.goods.first().description += u", peints à la main"_s;
    form.goods.append(GoodsItem{u"Corbeilles et paniers d’osier"_s, u"4602"_s, u"46"_s});
    return form;
}

// The company was asked in time and had nothing to say.
Hearing Seeding::heard() const
{
    return Hearing{parisDay(m_clock).addDays(-35), u"Aucune observation n’a été reçue."_s, {}};
}

// What the account gives (EORI, name, address) and what the company answers.
Result<Form> Seeding::form(const Telling &telling) const
{
    const Exporting &company = m_companies.at(telling.story->company);
    Result<Form> result = m_dossiers.newForm(company.accounts.first());
    if (!result)
        return result;
    Form answers = company.form;
    const Exporter fromAccount = result->exporter;
    answers.exporter.eori = fromAccount.eori;
    answers.exporter.name = fromAccount.name;
    answers.exporter.address = fromAccount.address;
    if (telling.story->barelyBegun) {
        answers.contacts.clear();
        answers.goods.clear();
        answers.undertaking = {};
        answers.consent = {};
    }
    return answers;
}

} // namespace

QString demonstrationPassword()
{
    return u"soprano-demo-2026"_s;
}

QList<DemonstrationAccount> demonstrationAccounts()
{
    const Reference reference;
    QList<DemonstrationAccount> result;
    for (const Exporting &each : companies().first(knownCompanies)) {
        for (const Account &account : each.accounts)
            result.append({account.login, account.displayName, account.role, each.company.name});
    }
    for (const Account &account : officers()) {
        const Office *office = reference.office(account.officeCode);
        result.append({account.login, account.displayName, account.role, office ? office->name : account.officeCode});
    }
    result.append({administrator().login, administrator().displayName, administrator().role, {}});
    return result;
}

Result<> seedDemonstration(Workspace &workspace)
{
    Seeding seeding(workspace);
    if (Result<> opened = seeding.openAccounts(); !opened)
        return opened;
    return seeding.tellStories();
}

} // namespace rex
