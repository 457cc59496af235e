// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/deadlineservice.h"

#include "model/domain/labels.h"
#include "model/domain/workflow.h"
#include "model/service/dossierservice.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"
#include "model/storage/dossierstore.h"
#include "model/storage/historystore.h"
#include "model/storage/setting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int reminderDays[] = {2, 7}; // the nearer first: it makes the farther one needless
constexpr int plausibleDays = 45;
constexpr int skewSeconds = 120; // by so much the clocks of an office's computers may differ without being wrong
constexpr auto confirmedSetting = u"clock_confirmed";

} // namespace

DeadlineService::DeadlineService(
    const Database &database, const DossierService &dossiers, Clock clock, bool standalone)
    : m_database(database)
    , m_dossiers(dossiers)
    , m_clock(std::move(clock))
    , m_standalone(standalone)
{
}

Result<std::optional<DeadlineService::Doubt>> DeadlineService::doubt() const
{
    if (m_standalone) // nothing falls due by itself there
        return std::optional<Doubt>();
    const Result<QDateTime> newest = HistoryStore(m_database).newest();
    if (!newest)
        return fail(newest.error());
    const QDateTime now = m_clock();
    if (!newest->isValid() || (*newest <= now.addSecs(skewSeconds) && *newest >= now.addDays(-plausibleDays)))
        return std::optional<Doubt>();
    const Result<QString> confirmed = readSetting(m_database, QString::fromUtf16(confirmedSetting));
    if (!confirmed)
        return fail(confirmed.error());
    if (*confirmed == parisDay(now).toString(Qt::ISODate))
        return std::optional<Doubt>();
    return Doubt{now, *newest};
}

Result<> DeadlineService::confirmDate(const Account &officer) const
{
    return m_database.write([&]() -> Result<> {
        const Result<Account> current = AccountStore(m_database).account(officer.id);
        if (!current)
            return fail(current.error());
        if (!current->active || !has(current->role, Right::ConfirmDate))
            return fail(ErrorCode::NotAllowed,
                QCoreApplication::translate("rex::DeadlineService", "Seul un agent des douanes peut confirmer la date."));
        return writeSetting(m_database, QString::fromUtf16(confirmedSetting), parisDay(m_clock()).toString(Qt::ISODate));
    });
}

Result<DeadlineService::Report> DeadlineService::run() const
{
    Report report;
    if (m_standalone)
        return report;
    const Result<std::optional<Doubt>> doubted = doubt();
    if (!doubted)
        return fail(doubted.error());
    report.clockDoubted = doubted->has_value();
    if (report.clockDoubted)
        return report;

    const DossierStore dossiers(m_database);
    const Result<QList<qint64>> expired = dossiers.expired(m_clock());
    if (!expired)
        return fail(expired.error());
    for (const qint64 id : *expired) {
        const Result<Dossier> done = m_dossiers.expire(id);
        if (done)
            ++report.expired;
        else if (done.error().code == ErrorCode::Conflict) // another program was first
            continue;
        else if (Result<> noted = note(report, id, done.error()); !noted)
            return fail(noted.error());
    }
    for (const int days : reminderDays) {
        const Result<QList<qint64>> due = dossiers.dueWithin(m_clock(), days);
        if (!due)
            return fail(due.error());
        for (const qint64 id : *due) {
            if (const Result<> done = m_dossiers.remind(id, days); done)
                ++report.reminded;
            else if (Result<> noted = note(report, id, done.error()); !noted)
                return fail(noted.error());
        }
    }
    return report;
}

// What is wrong with one dossier is its own; what is wrong with the database is everybody's.
Result<> DeadlineService::note(Report &report, qint64 dossierId, const Error &error) const
{
    if (error.code == ErrorCode::Busy || error.code == ErrorCode::Unavailable)
        return fail(error);
    if (report.failed++ > 0)
        return {};
    const Result<Dossier> dossier = DossierStore(m_database).byId(dossierId);
    report.trouble = dossier ? QCoreApplication::translate("rex::DeadlineService", "Dossier %1 : %2")
                                   .arg(dossier->number, error.sentence)
                             : error.sentence;
    return {};
}

} // namespace rex
