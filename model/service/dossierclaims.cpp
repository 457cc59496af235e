// SPDX-License-Identifier: GPL-3.0-or-later
// « Prendre en charge », « Libérer »: who works on a dossier.
#include "model/domain/labels.h"
#include "model/service/dossierstep.h"
#include "model/storage/database.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int leaseSeconds = 15 * 60;

} // namespace

tl::unexpected<Error> heldBy(const Claim &claim)
{
    return fail(ErrorCode::Conflict,
        DossierTexts::tr("Le dossier est pris en charge par %1 jusqu’à %2. Attendez, ou demandez-lui de le libérer.")
            .arg(claim.name,
                QLocale(QLocale::French)
                    .toString(claim.until.toTimeZone(QTimeZone("Europe/Paris")).time(), u"HH:mm"_s)));
}

Result<> DossierService::checkClaim(const Step &step) const
{
    if (step.row.party != Party::Office && step.row.party != Party::Head)
        return {};
    const auto claim = ClaimStore(m_database).of(step.dossier.id, step.now);
    if (!claim)
        return fail(claim.error());
    return *claim && (*claim)->accountId != step.account.id ? Result<>(heldBy(**claim)) : Result<>();
}

// Someone of the office in charge, as the database knows him now.
Result<DossierService::Step> DossierService::beginClaim(const Account &officer, qint64 dossierId) const
{
    const Result<Reading> reading = readable(m_database, officer, dossierId);
    if (!reading)
        return fail(reading.error());
    const auto &[current, dossier] = *reading;
    if (!has(current.role, Right::Claim) || current.officeCode != dossier.officeCode)
        return fail(ErrorCode::NotAllowed, DossierTexts::tr("Seul un agent du service en charge du dossier peut le prendre en charge."));
    return Step{current, dossier, {}, m_clock()};
}

Result<> DossierService::note(const Step &step, Event event) const
{
    HistoryEntry entry;
    entry.at = step.now;
    entry.event = event;
    entry.status = step.dossier.status;
    entry.actor = step.account.displayName;
    entry.affiliation = step.account.affiliation();
    return HistoryStore(m_database).append(step.dossier.id, entry, step.account.id);
}

Result<Claim> DossierService::claim(const Account &officer, qint64 dossierId) const
{
    return m_database.write([&]() -> Result<Claim> {
        const Result<Step> step = beginClaim(officer, dossierId);
        if (!step)
            return fail(step.error());
        const ClaimStore claims(m_database);
        const auto present = claims.of(dossierId, step->now);
        if (!present)
            return fail(present.error());
        if (*present && (*present)->accountId != step->account.id)
            return heldBy(**present);
        const Claim claim{step->account.id, step->account.displayName, step->now.addSecs(leaseSeconds)};
        if (Result<> done = claims.write(dossierId, claim); !done)
            return fail(done.error());
        if (*present)
            return claim;
        if (Result<> done = note(*step, Event::Claim); !done)
            return fail(done.error());
        return claim;
    });
}

Result<> DossierService::renewClaim(const Account &officer, qint64 dossierId) const
{
    return m_database.write([&]() -> Result<> {
        const ClaimStore claims(m_database);
        const QDateTime now = m_clock();
        const auto present = claims.of(dossierId, now);
        if (!present)
            return fail(present.error());
        if (!*present || (*present)->accountId != officer.id)
            return fail(ErrorCode::Conflict, DossierTexts::tr("Ce dossier n’est plus pris en charge par vous."));
        return claims.write(dossierId, Claim{officer.id, (*present)->name, now.addSecs(leaseSeconds)});
    });
}

Result<> DossierService::release(const Account &officer, qint64 dossierId, qint64 holder) const
{
    return m_database.write([&]() -> Result<> {
        const Result<Step> step = beginClaim(officer, dossierId);
        if (!step)
            return fail(step.error());
        const ClaimStore claims(m_database);
        const auto present = claims.of(dossierId, step->now);
        if (!present)
            return fail(present.error());
        if (!*present)
            return {};
        const bool own = (*present)->accountId == step->account.id;
        const bool another = holder && holder != (*present)->accountId; // than the one who was asked about
        if (another || (!own && !has(step->account.role, Right::BreakClaim)))
            return heldBy(**present);
        if (Result<> done = claims.remove(dossierId); !done)
            return done;
        return note(*step, own ? Event::Release : Event::ClaimBroken);
    });
}

} // namespace rex
