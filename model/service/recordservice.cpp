// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/recordservice.h"

#include "model/domain/legaltexts.h"
#include "model/domain/limits.h"
#include "model/service/dossierservice.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"
#include "model/storage/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class RecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(rex::RecordService)
};

struct Basis
{
    QDateTime at;
    DecisionRecord record;
};

Result<QList<Basis>> bases(const Database &database, qint64 dossierId)
{
    Query query(database, u"decision/of_dossier"_s);
    query.bind(u"dossier"_s, dossierId);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<Basis> list;
    while (query.next()) {
        DecisionRecord record;
        record.motive = query.text("motive");
        record.effect = query.day("effect");
        record.hearing = {query.day("invited_on"), query.text("observations"), query.text("none_due")};
        list.append({query.time("at"), record});
    }
    return list;
}

// What the history's comment of such an event may begin with: the words of a motive, in the language of the screen of
// former versions, or those of an accepted modification.
QStringList openingsOf(Event event)
{
    if (event == Event::ModificationAccepted)
        return {modificationAccepted.toString()};
    return legal::list("revocationMotives", u"fr"_s) + legal::list("revocationMotives", u"en"_s);
}

// What the officer typed.
QString reasonOf(const HistoryEntry &event)
{
    if (event.event == Event::Granting)
        return {}; // the number
    for (const QString &opening : openingsOf(event.event)) {
        if (event.comment.startsWith(opening))
            return event.comment.mid(opening.size()).remove(0, event.comment.size() > opening.size() ? 2 : 0);
    }
    return event.comment;
}

} // namespace

bool isDecision(Event event)
{
    switch (event) {
    case Event::Granting:
    case Event::Rejection:
    case Event::AutomaticRejection:
    case Event::ModificationAccepted:
    case Event::ModificationRefused:
    case Event::Revocation:
    case Event::RevocationAnnulled:
        return true;
    case Event::Deposit:
    case Event::Comment:
    case Event::InformationRequest:
    case Event::Resubmission:
    case Event::Reopening:
    case Event::ModificationAbandoned:
    case Event::ModificationExpired:
    case Event::Abandonment:
    case Event::Withdrawal:
    case Event::RevocationRequest:
    case Event::ConsentWithdrawn:
    case Event::ConsentGiven:
    case Event::Reassignment:
    case Event::Claim:
    case Event::Release:
    case Event::ClaimBroken:
    case Event::Acknowledgement:
    case Event::DocumentsAdded:
        return false;
    }
    return false;
}

RecordService::RecordService(
    const Database &database, const DossierService &dossiers, const Reference &reference, Clock clock)
    : m_database(database)
    , m_dossiers(dossiers)
    , m_reference(reference)
    , m_clock(std::move(clock))
{
}

Result<DossierRecord> RecordService::read(const Account &account, qint64 dossierId) const
{
    return inSnapshot(m_database, [&]() -> Result<DossierRecord> {
        const Result<DossierView> view = m_dossiers.view(account, dossierId);
        if (!view)
            return fail(view.error());
        DossierRecord record;
        record.dossier = view->dossier;
        record.history = view->history;
        const Result<DepositedForm> form = FormStore(m_database).byId(view->formId);
        if (!form)
            return fail(form.error());
        record.form = *form;
        if (const Office *office = m_reference.office(view->dossier.officeCode))
            record.office = *office;
        Result<QList<DecisionRecord>> decided = decisions(account, view->dossier, view->history);
        if (!decided)
            return fail(decided.error());
        record.decisions = *std::move(decided);
        return record;
    });
}

Result<QList<DecisionRecord>> RecordService::decisions(
    const Account &account, const Dossier &dossier, const QList<HistoryEntry> &history) const
{
    const Result<QList<Basis>> kept = bases(m_database, dossier.id);
    if (!kept)
        return fail(kept.error());
    QList<DecisionRecord> list;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const HistoryEntry &event = history.at(i);
        if (!isDecision(event.event))
            continue;
        DecisionRecord record;
        const auto basis = std::find_if(
            kept->begin(), kept->end(), [&](const Basis &each) { return each.at == event.at; });
        if (basis != kept->end())
            record = basis->record;
        record.event = event;
        record.office = officeOf(event, dossier);
        record.reason = reasonOf(event);
        // Decided before the day of effect was kept: the authorisation still knows the last one.
        if (event.event == Event::Revocation && !record.effect.isValid() && dossier.authorisation
            && dossier.authorisation->revokedAt == event.at)
            record.effect = dossier.authorisation->revocationEffect;
        const auto deposit = std::find_if(history.begin() + i, history.end(),
            [](const HistoryEntry &older) { return older.formId != 0; });
        if (deposit != history.end()) {
            const Result<DepositedForm> form = m_dossiers.version(account, dossier.id, deposit->formId);
            if (!form)
                return fail(form.error());
            record.form = *form;
        }
        const Result<QString> appeal = waysOfAppealAt(record.office.code, event.at);
        if (!appeal)
            return fail(appeal.error());
        record.waysOfAppeal = *appeal;
        list.append(record);
    }
    return list;
}

// The history names an office by its name; a dossier that the program itself closed, or that is still with the
// office that decided, is that of the office in charge.
Office RecordService::officeOf(const HistoryEntry &event, const Dossier &dossier) const
{
    for (const Office &office : m_reference.offices()) {
        if (office.name == event.affiliation)
            return office;
    }
    const Office *office = m_reference.office(dossier.officeCode);
    return office ? *office : Office{};
}

Result<QStringList> RecordService::rexNumbers() const
{
    Query query(m_database, u"authorisation/printable"_s);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QStringList numbers;
    while (query.next())
        numbers.append(query.text("number"));
    return numbers;
}

Result<QString> RecordService::waysOfAppealAt(const QString &officeCode, const QDateTime &at) const
{
    Query query(m_database, u"letter/ways_of_appeal"_s);
    query.bind(u"office"_s, officeCode).bind(u"at"_s, at);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    return query.next() ? query.text("text") : QString();
}

Result<QString> RecordService::waysOfAppeal(const QString &officeCode) const
{
    return waysOfAppealAt(officeCode, m_clock());
}

Result<> RecordService::setWaysOfAppeal(const Account &account, const QString &text) const
{
    const QString kept = QString(text).remove(QChar::Null).trimmed();
    if (kept.size() > limits::waysOfAppeal)
        return fail(ErrorCode::Invalid,
            RecordTexts::tr("Les voies de recours ne peuvent pas dépasser %1 caractères (%2 saisis). Raccourcissez le texte.")
                .arg(limits::waysOfAppeal)
                .arg(kept.size()),
            {u"waysOfAppeal"_s});
    return m_database.write([&]() -> Result<> {
        const Result<Account> current = AccountStore(m_database).account(account.id);
        if (!current)
            return fail(current.error());
        if (!current->active || !has(current->role, Right::EditWaysOfAppeal) || current->officeCode.isEmpty())
            return fail(ErrorCode::NotAllowed,
                RecordTexts::tr("Seul le chef du service modifie les voies de recours. Demandez-le-lui."));
        const Result<qint64> id = Query(m_database, u"letter/insert_ways_of_appeal"_s)
                                      .bind(u"office"_s, current->officeCode)
                                      .bind(u"now"_s, m_clock())
                                      .bind(u"account"_s, current->id)
                                      .bind(u"text"_s, kept)
                                      .insert();
        return id ? Result<>() : Result<>(fail(id.error()));
    });
}

} // namespace rex
