// SPDX-License-Identifier: GPL-3.0-or-later
// A second workstation for the tests of concurrency: works on a database file until it is told to stop, and prints a
// line for each thing that was confirmed.
#include "model/domain/labels.h"
#include "model/storage/accountstore.h"
#include "tests/support/acting.h"
#include "tests/support/fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString hear()
{
    static QTextStream input(stdin);
    return input.readLine();
}

int complain(const Error &error)
{
    say(u"error "_s + error.sentence);
    return 1;
}

// An account as it stands, without its password: hashing is slow on purpose.
Account accountOf(const Workspace &workspace, const QString &login)
{
    const auto found = AccountStore(workspace.database()).credentials(login);
    if (!found || !*found)
        qFatal("no account %s", qPrintable(login));
    return (*found)->account;
}

// Saves `count` new drafts, each a second time over its first version.
int create(Workspace &workspace, const Account &account, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto first = workspace.dossiers().save(account, 0, 0, Form{});
        const auto second
            = first ? workspace.dossiers().save(account, first->id, first->version, Form{}) : first;
        say(second ? u"saved "_s + second->number : u"error "_s + second.error().sentence);
    }
    return 0;
}

bool wasLate(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::NotAllowed || error.code == ErrorCode::Duplicate;
}

// Grants every dossier in the officer's queue; someone else does the same.
int grant(Workspace &workspace, const Account &account)
{
    const auto ids = workspace.search().ids(account, {DossierList::ToDo});
    for (const qint64 id : *ids) {
        const auto view = workspace.dossiers().view(account, id);
        const auto granted = workspace.dossiers().act(account, id, view->dossier.version, Action::Grant);
        if (granted)
            say(u"granted "_s + granted->authorisation->number);
        else if (granted.error().code == ErrorCode::Conflict || granted.error().code == ErrorCode::NotAllowed)
            say(u"late"_s);
        else
            say(u"error "_s + granted.error().sentence);
    }
    return 0;
}

// Attaches `count` documents to a dossier; someone else attaches the same ones.
int attach(Workspace &workspace, const Account &account, qint64 dossierId, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString name = u"%1.txt"_s.arg(i);
        const auto added = workspace.attachments().add(account, dossierId, {{name, name.toUtf8()}});
        if (added)
            say(u"added "_s + name);
        else
            say(added.error().code == ErrorCode::Duplicate ? u"late"_s : u"error "_s + added.error().sentence);
    }
    return 0;
}

// For so long: reads the one dossier and saves it again, as four others do. Says how long each attempt took, in µs.
int churn(Workspace &workspace, qint64 dossierId, int milliseconds)
{
    const Account account = accountOf(workspace, u"op1"_s);
    QElapsedTimer whole;
    whole.start();
    while (whole.elapsed() < milliseconds) {
        const auto view = workspace.dossiers().view(account, dossierId);
        if (!view)
            return complain(view.error());
        QElapsedTimer one;
        one.start();
        const auto saved = workspace.dossiers().save(account, dossierId, view->dossier.version, view->form);
        if (!saved && !wasLate(saved.error()))
            return complain(saved.error());
        say(u"%1 %2"_s.arg(saved ? u"saved"_s : u"late"_s).arg(one.nsecsElapsed() / 1000));
    }
    return 0;
}

// Does what it is told, line by line: « open FILE », « ACTION LOGIN DOSSIER VERSION MILLISECONDS », until the end.
int serve()
{
    QDateTime now;
    std::unique_ptr<Workspace> workspace;
    for (QString line = hear(); !line.isNull(); line = hear()) {
        const QStringList words = line.split(u' ');
        if (words[0] == "open"_L1) {
            workspace.reset();
            auto opened = Workspace::open(line.mid(5), [&now] { return now; });
            if (!opened)
                return complain(opened.error());
            workspace = std::move(*opened);
            say(u"open"_s);
            continue;
        }
        now = QDateTime::fromMSecsSinceEpoch(words[4].toLongLong(), Qt::UTC);
        Dossier read;
        read.id = words[2].toLongLong();
        read.version = words[3].toLongLong();
        const auto done
            = test::perform(*workspace, accountOf(*workspace, words[1]), read, *test::actionFromCode(words[0]));
        if (done)
            say(u"done %1"_s.arg(done->version));
        else
            say((wasLate(done.error()) ? u"late "_s : u"error "_s) + done.error().sentence);
    }
    return 0;
}

// A comment with two documents that nobody else has.
Result<Dossier> commentWithDocuments(const Workspace &workspace, const Account &account, const Dossier &dossier)
{
    QList<NewAttachment> files;
    for (int i = 0; i < 2; ++i)
        files.append({u"preuve.txt"_s, QUuid::createUuid().toByteArray()});
    return workspace.dossiers().act(account, dossier.id, dossier.version, Action::AddComment,
        {.comment = u"Voici."_s, .attachments = files});
}

// Those that bring a dossier further and do not end it before `wanted` can be done; all, if there are none.
QList<Action> leading(const Dossier &dossier, const QList<Action> &actions, Action wanted)
{
    QList<Action> result;
    for (const Action action : actions) {
        const Transition &row = *transition(dossier, action);
        const bool ends = row.to == Status::Rejected || row.to == Status::Abandoned
            || (row.to == Status::Revoked && wanted != Action::AnnulRevocation);
        if (row.to != row.from && !ends)
            result.append(action);
    }
    return result.isEmpty() ? actions : result;
}

// Does one random thing after another that the workflow table allows, as everybody in turn, until it is killed; `wanted`
// wherever it may be done. Says what it is about to do, then what was confirmed.
int storm(Workspace &workspace, QDateTime &now, quint32 seed, const std::optional<Action> &wanted)
{
    constexpr int looks = 4; // dossiers looked at for one that wants it
    QRandomGenerator random(seed);
    const QString logins[] = {u"op1"_s, u"op2"_s, u"ag1"_s, u"ag2"_s, u"chef1"_s};
    while (true) {
        const Account account = accountOf(workspace, logins[random.bounded(int(std::size(logins)))]);
        const QList<qint64> ids = workspace.search().ids(account, {DossierList::Search}).value_or(QList<qint64>());
        if (standsFor(account.role, Party::Company) && random.bounded(int(ids.size()) + 2) < 2) {
            say(u"start save 0 0"_s);
            const auto saved = workspace.dossiers().save(account, 0, 0, test::completeForm());
            if (!saved)
                return complain(saved.error());
            say(u"did save %1 %2 %3"_s.arg(saved->id).arg(saved->version).arg(code(saved->status)));
            continue;
        }
        if (ids.isEmpty())
            continue;
        // Most that can happen happens to the few that are not closed.
        ListRequest open{DossierList::Search};
        open.criteria.statuses = {Status::UnderReview, Status::Incomplete, Status::Granted};
        const QList<qint64> active = workspace.search().ids(account, open).value_or(QList<qint64>());
        Dossier dossier;
        QList<Action> actions;
        Action expiring = Action::Expire;
        for (int look = 0; look < looks && !(wanted && actions.contains(*wanted)); ++look) {
            const QList<qint64> &among = active.isEmpty() || random.bounded(3) == 0 ? ids : active;
            const auto view = workspace.dossiers().view(account, among.at(random.bounded(int(among.size()))));
            if (!view)
                return complain(view.error());
            dossier = view->dossier;
            actions.clear();
            for (const Transition *row : view->actions)
                actions.append(row->action);
            expiring = dossier.numberValid() ? Action::ExpireModification : Action::Expire;
            if (transition(dossier, expiring))
                actions.append(expiring);
        }
        if (actions.isEmpty())
            continue;
        QList<Action> chosen = actions;
        if (wanted && actions.contains(*wanted))
            chosen = {*wanted};
        else if (wanted && random.bounded(4) > 0)
            chosen = leading(dossier, actions, *wanted);
        const Action action = chosen.at(random.bounded(int(chosen.size())));
        const QDateTime before = now;
        if (action == expiring)
            now = now.addDays(32);
        say(u"start %1 %2 %3"_s.arg(code(action)).arg(dossier.id).arg(dossier.version));
        const auto done = action == Action::AddComment ? commentWithDocuments(workspace, account, dossier)
                                                       : test::perform(workspace, account, dossier, action);
        now = before;
        if (done)
            say(u"did %1 %2 %3 %4"_s.arg(code(action)).arg(done->id).arg(done->version).arg(code(done->status)));
        else if (done.error().code != ErrorCode::Duplicate) // another dossier of the exporter is active
            return complain(done.error());
    }
}

} // namespace

// writer test-lock FILE | serve | FILE [--share] churn DOSSIER MILLISECONDS | storm SEED ACTION
//     | LOGIN PASSWORD create COUNT | LOGIN PASSWORD grant
//     | LOGIN PASSWORD attach DOSSIER COUNT
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments[0] == "test-lock"_L1)
        return testLock(arguments[1]);
    if (arguments[0] == "serve"_L1)
        return serve();
    const QString path = arguments.takeFirst();
    Share share;
    if (arguments.removeAll(u"--share"_s) > 0)
        share.holds = [](const QString &) { return true; };
    QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const bool storms = arguments[0] == "storm"_L1;
    const auto workspace
        = Workspace::open(path, storms ? Clock([&now] { return now; }) : systemClock(), share);
    if (!workspace)
        return complain(workspace.error());
    if (arguments[0] == "churn"_L1)
        return churn(**workspace, arguments[1].toLongLong(), arguments[2].toInt());
    if (storms)
        return storm(**workspace, now, arguments[1].toUInt(), test::actionFromCode(arguments[2]));
    const auto account = (*workspace)->accounts().logInNow(arguments[0], arguments[1]);
    if (!account)
        return complain(account.error());
    say(u"ready"_s);
    if (arguments[2] == "attach"_L1)
        return attach(**workspace, *account, arguments[3].toLongLong(), arguments[4].toInt());
    return arguments[2] == "create"_L1 ? create(**workspace, *account, arguments[3].toInt())
                                        : grant(**workspace, *account);
}
