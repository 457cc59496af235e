// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/publiccheck.h"

#include "model/domain/labels.h"
#include "model/domain/numbers.h"
#include "model/storage/dossierstore.h"
#include "model/storage/formstore.h"

namespace rex {

namespace {

// Days are counted in Europe/Paris.
PublicRecord::State stateOf(const Authorisation &authorisation, const QDate &today)
{
    if (authorisation.revokedAt.isValid())
        return authorisation.isEnded(today) ? PublicRecord::State::Revoked : PublicRecord::State::ValidUntil;
    return today < authorisation.validFrom ? PublicRecord::State::NotYetValid : PublicRecord::State::Valid;
}

} // namespace

PublicCheckService::PublicCheckService(const Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<PublicRecord> PublicCheckService::check(const QString &typed) const
{
    PublicRecord record;
    record.number = normalisedRexNumber(typed);
    if (!isRexNumber(record.number)) {
        record.number = typed.trimmed();
        return record;
    }
    const Result<Dossier> dossier = DossierStore(m_database).byAnyNumber(record.number);
    if (!dossier && dossier.error().code != ErrorCode::NotFound)
        return fail(dossier.error());
    record.state = PublicRecord::State::Unknown;
    if (!dossier || !dossier->authorisation || dossier->authorisation->number != record.number)
        return record;
    const Authorisation &authorisation = *dossier->authorisation;
    record.state = stateOf(authorisation, parisDay(m_clock()));
    record.validFrom = authorisation.validFrom;
    if (authorisation.revokedAt.isValid())
        record.revokedFrom = authorisation.revocationEffect;
    if (!authorisation.consent)
        return record;
    const Result<DepositedForm> granted = FormStore(m_database).byId(dossier->grantedFormId);
    if (!granted)
        return fail(granted.error());
    record.published = PublicRecord::Published{granted->form.exporter, granted->form.goods};
    return record;
}

} // namespace rex
