// SPDX-License-Identifier: GPL-3.0-or-later
// A second workstation for tst_concurrency: works on a database file until it is told to stop, and prints a
// line for each thing that was confirmed.
#include "model/service/workspace.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
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

} // namespace

// writer FILE LOGIN PASSWORD create COUNT | grant | attach DOSSIER COUNT
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto workspace = Workspace::open(arguments[1]);
    if (!workspace) {
        say(u"error "_s + workspace.error().sentence);
        return 1;
    }
    const auto account = (*workspace)->accounts().logInNow(arguments[2], arguments[3]);
    if (!account) {
        say(u"error "_s + account.error().sentence);
        return 1;
    }
    say(u"ready"_s);
    if (arguments[4] == "attach"_L1)
        return attach(**workspace, *account, arguments[5].toLongLong(), arguments[6].toInt());
    return arguments[4] == "create"_L1 ? create(**workspace, *account, arguments[5].toInt())
                                        : grant(**workspace, *account);
}
