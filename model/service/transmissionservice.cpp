// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/transmissionservice.h"

#include "model/domain/labels.h"
#include "model/domain/limits.h"
#include "model/domain/workflow.h"
#include "model/export/wholefile.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"
#include "model/storage/dossierstore.h"
#include "model/storage/transmissionstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::TransmissionService)
};

constexpr auto schemaName = "transmission-1.xsd"_L1;

tl::unexpected<Error> notMarked(const Error &error)
{
    return fail(ErrorCode::Unavailable, Texts::tr("%1 Rien n’est marqué comme transmis.").arg(error.sentence));
}

Result<> writeSchema(const QDir &folder)
{
    QFile schema(":/transmission/"_L1 + schemaName);
    if (!schema.open(QIODevice::ReadOnly))
        qFatal("the schema is not in the program");
    return writeWholeFile(folder.filePath(schemaName), schema.readAll());
}

} // namespace

TransmissionService::TransmissionService(const Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<> TransmissionService::mustManage(const Account &officer) const
{
    const Result<Account> current = AccountStore(m_database).account(officer.id);
    if (!current)
        return fail(current.error());
    if (!current->active || !has(current->role, Right::ManageTransmissions))
        return fail(ErrorCode::NotAllowed,
            Texts::tr("Seul un agent des douanes peut gérer les transmissions à la Commission."));
    return {};
}

Result<QList<Transmission>> TransmissionService::list(const Account &officer, TransmissionState state) const
{
    if (Result<> allowed = mustManage(officer); !allowed)
        return fail(allowed.error());
    return TransmissionStore(m_database).ofState(state, mostShown);
}

Result<int> TransmissionService::count(const Account &officer, TransmissionState state) const
{
    if (Result<> allowed = mustManage(officer); !allowed)
        return fail(allowed.error());
    return TransmissionStore(m_database).count(state);
}

Result<TransmissionService::Lot> TransmissionService::exportLot(const Account &officer, const QString &folderPath) const
{
    const QDir folder(folderPath);
    Lot lot;
    bool whole = false; // both files are on the disk
    const Result<> written = m_database.write([&]() -> Result<> {
        if (Result<> allowed = mustManage(officer); !allowed)
            return allowed;
        const TransmissionStore store(m_database);
        const Result<QList<Transmission>> waiting = store.pending();
        if (!waiting)
            return fail(waiting.error());
        if (waiting->isEmpty())
            return fail(ErrorCode::NotFound, Texts::tr("Rien n’est à transmettre."));
        const QDateTime now = m_clock();
        if (Result<> named = nameLot(lot, folder, parisDay(now).year()); !named)
            return named;
        lot.count = int(waiting->size());
        const Result<int> marked = store.markSent(lot.batch, waiting->last().id, now);
        if (!marked)
            return fail(marked.error());
        if (Result<> done = writeSchema(folder); !done)
            return notMarked(done.error());
        // Last: when it fails nothing is marked.
        if (Result<> done = writeWholeFile(lot.file, transmissionXml(lot.batch, now, *waiting)); !done)
            return notMarked(done.error());
        whole = true;
        return {};
    });
    if (!written) {
        // The file names rows that are not marked; unless nobody knows whether they are.
        if (whole && written.error().code != ErrorCode::Unavailable)
            QFile::remove(lot.file);
        return fail(written.error());
    }
    return lot;
}

// A file that is there already is another database's lot, or was left by a program that ended before its mark: it
// stays, and its number is passed over.
Result<> TransmissionService::nameLot(Lot &lot, const QDir &folder, int year) const
{
    for (;;) {
        const Result<int> sequence = DossierStore(m_database).nextNumber(u"transmission"_s, year);
        if (!sequence)
            return fail(sequence.error());
        lot.batch = u"LOT-%1-%2"_s.arg(year).arg(*sequence, 4, 10, QChar(u'0'));
        const QString name = lot.batch + ".xml"_L1;
        lot.file = folder.filePath(name);
        if (!QFileInfo::exists(lot.file))
            return {};
        lot.passedOver.append(name);
    }
}

Result<int> TransmissionService::reportFailure(
    const Account &officer, const QString &batch, const QString &reason) const
{
    const QString why = reason.simplified();
    if (why.isEmpty() || why.contains(QChar::Null))
        return fail(ErrorCode::Invalid, Texts::tr("« Motif » est obligatoire"), {u"reason"_s});
    if (why.size() > limits::comment)
        return fail(ErrorCode::Invalid, Texts::tr("« Motif » ne peut pas dépasser %1 caractères").arg(limits::comment),
            {u"reason"_s});
    return m_database.write([&]() -> Result<int> {
        if (Result<> allowed = mustManage(officer); !allowed)
            return fail(allowed.error());
        const Result<int> marked = TransmissionStore(m_database).markFailed(batch, why);
        if (marked && *marked == 0)
            return fail(ErrorCode::Conflict,
                Texts::tr("Le lot %1 n’est plus à l’état « Transmis ». Actualisez la liste.").arg(batch));
        return marked;
    });
}

Result<int> TransmissionService::sendAgain(const Account &officer, const QString &batch) const
{
    return m_database.write([&]() -> Result<int> {
        if (Result<> allowed = mustManage(officer); !allowed)
            return fail(allowed.error());
        const Result<int> waiting = TransmissionStore(m_database).requeue(batch);
        if (waiting && *waiting == 0)
            return fail(ErrorCode::Conflict,
                Texts::tr("Le lot %1 n’est plus à l’état « Échec ». Actualisez la liste.").arg(batch));
        return waiting;
    });
}

} // namespace rex
