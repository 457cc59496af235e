// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/transmissionservice.h"

#include "model/domain/labels.h"
#include "model/domain/limits.h"
#include "model/domain/workflow.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"
#include "model/storage/dossierstore.h"
#include "model/storage/transmissionstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::TransmissionService)
};

constexpr auto schemaName = "transmission-1.xsd"_L1;

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return fail(ErrorCode::Unavailable,
        Texts::tr("Le lot n’a pas pu être écrit dans %1 (%2). Rien n’est marqué comme transmis : choisissez un autre "
                  "dossier, ou libérez de la place, puis réessayez.")
            .arg(QDir::toNativeSeparators(path), why));
}

// Complete or not there at all.
Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<> writeSchema(const QDir &folder)
{
    QFile schema(":/transmission/"_L1 + schemaName);
    if (!schema.open(QIODevice::ReadOnly))
        return cannotWrite(folder.path(), schema.errorString());
    return writeWhole(folder.filePath(schemaName), schema.readAll());
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
        const int year = parisDay(now).year();
        const Result<int> sequence = DossierStore(m_database).nextNumber(u"transmission"_s, year);
        if (!sequence)
            return fail(sequence.error());
        lot.batch = u"LOT-%1-%2"_s.arg(year).arg(*sequence, 4, 10, QChar(u'0'));
        lot.count = int(waiting->size());
        const Result<int> marked = store.markSent(lot.batch, waiting->last().id, now);
        if (!marked)
            return fail(marked.error());
        if (Result<> done = writeSchema(folder); !done)
            return done;
        const QString path = folder.filePath(lot.batch + ".xml"_L1);
        if (QFile::exists(path)) // another database's lot of that number
            return cannotWrite(path, Texts::tr("le fichier existe déjà"));
        // Last: when it fails nothing is marked.
        lot.file = path;
        return writeWhole(lot.file, transmissionXml(lot.batch, now, *waiting));
    });
    if (!written) {
        if (!lot.file.isEmpty())
            QFile::remove(lot.file); // it names rows that are not marked
        return fail(written.error());
    }
    return lot;
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
