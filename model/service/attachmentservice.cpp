// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/attachmentservice.h"

#include "model/domain/labels.h"
#include "model/domain/workflow.h"
#include "model/service/attachmentwriting.h"
#include "model/service/dossierstep.h"
#include "model/storage/attachmentstore.h"
#include "model/storage/claimstore.h"
#include "model/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AttachmentService)
};

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::NotFound,
        Texts::tr("Cette pièce jointe n’existe plus, ou elle ne vous est pas ouverte."));
}

} // namespace

struct AttachmentService::Work
{
    Account account; // as the database knows it now
    Dossier dossier;
    Party party = Party::Company;
    QDateTime now;
};

AttachmentService::AttachmentService(const Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<AttachmentService::Work> AttachmentService::begin(
    const Account &account, qint64 dossierId, DocumentRight right) const
{
    const Result<Reading> reading = readable(m_database, account, dossierId);
    if (!reading)
        return fail(reading.error());
    const auto &[current, dossier] = *reading;
    const std::optional<Party> party = partyFor(current, dossier, right);
    if (!party && right == DocumentRight::Remove)
        return fail(ErrorCode::NotAllowed,
            Texts::tr("Une pièce jointe ne peut être retirée que par l’entreprise, et seulement tant que le dossier est "
                      "un brouillon."));
    if (!party)
        return fail(ErrorCode::NotAllowed,
            Texts::tr("Vous ne pouvez pas ajouter de pièce jointe à ce dossier (statut « %1 »).")
                .arg(label(dossier.status)));
    Work work{current, dossier, *party, m_clock()};
    if (*party == Party::Office) {
        const auto claim = ClaimStore(m_database).of(dossierId, work.now);
        if (!claim)
            return fail(claim.error());
        if (*claim && (*claim)->accountId != current.id)
            return heldBy(**claim);
    }
    return work;
}

Result<QList<Attachment>> AttachmentService::of(const Account &account, qint64 dossierId) const
{
    if (const Result<Reading> reading = readable(m_database, account, dossierId); !reading)
        return fail(reading.error());
    return AttachmentStore(m_database).of(dossierId);
}

Result<AttachmentService::Added> AttachmentService::add(const Account &account, qint64 dossierId,
    const QList<NewAttachment> &files, const QString &comment) const
{
    const Result<RecognisedAttachments> attachments = recognised(files);
    if (!attachments)
        return fail(attachments.error());
    Transition commented{};
    commented.comment = CommentRule::Optional;
    if (Result<> checked = checkComment(commented, comment); !checked)
        return fail(checked.error());
    return m_database.write([&]() -> Result<Added> {
        const Result<Work> work = begin(account, dossierId, DocumentRight::Add);
        if (!work)
            return fail(work.error());
        const auto written = writeAttachments(m_database, work->dossier, work->account, work->now, *attachments);
        if (!written)
            return fail(written.error());
        if (written->added.isEmpty())
            return fail(ErrorCode::Duplicate,
                Texts::tr("Le dossier a déjà ce contenu parmi ses pièces jointes : %1. Rien n’a été ajouté.")
                    .arg(written->known.join(u", "_s)));
        Added added{work->dossier, written->added, written->known};
        if (Result<> done = record(*work, added, comment.trimmed()); !done)
            return fail(done.error());
        return added;
    });
}

// What was deposited has an event for everything that comes after; the office of a closed dossier must read
// it, as it must a comment.
Result<> AttachmentService::record(const Work &work, Added &added, const QString &comment) const
{
    Dossier &dossier = added.dossier;
    if (dossier.status == Status::Draft)
        return sign(work, dossier); // the deposit will say it
    QStringList names;
    for (const Attachment &attachment : std::as_const(added.attachments))
        names.append(attachment.name);
    QStringList said{attachedSentence(names), comment};
    said.removeAll(QString());
    HistoryEntry entry;
    entry.at = work.now;
    entry.event = Event::DocumentsAdded;
    entry.status = dossier.status;
    entry.actor = work.account.displayName;
    entry.affiliation = work.account.affiliation();
    entry.comment = said.join(u". "_s);
    if (Result<> done = HistoryStore(m_database).append(dossier.id, entry, work.account.id); !done)
        return done;
    if (work.party == Party::Company)
        dossier.unread = dossier.status != Status::UnderReview && dossier.status != Status::Incomplete;
    return sign(work, dossier);
}

// A colleague who has it open, a draft too, must not deposit documents that he has not seen.
Result<> AttachmentService::sign(const Work &work, Dossier &dossier) const
{
    dossier.updated = work.now;
    dossier.writtenAt = work.now;
    dossier.writtenBy = work.account.displayName;
    return DossierStore(m_database).update(dossier, dossier.status);
}

Result<Dossier> AttachmentService::remove(const Account &account, qint64 attachmentId) const
{
    return m_database.write([&]() -> Result<Dossier> {
        const AttachmentStore store(m_database);
        const Result<Attachment> attachment = store.byId(attachmentId);
        if (!attachment)
            return attachment.error().code == ErrorCode::NotFound ? gone() : fail(attachment.error());
        Result<Work> work = begin(account, attachment->dossierId, DocumentRight::Remove);
        if (!work)
            return work.error().code == ErrorCode::NotFound ? gone() : fail(work.error());
        if (Result<> done = store.remove(*attachment); !done)
            return fail(done.error());
        if (Result<> done = sign(*work, work->dossier); !done)
            return fail(done.error());
        return work->dossier;
    });
}

Result<QByteArray> AttachmentService::content(const Account &account, qint64 attachmentId) const
{
    const AttachmentStore store(m_database);
    const Result<Attachment> attachment = store.byId(attachmentId);
    if (!attachment)
        return attachment.error().code == ErrorCode::NotFound ? gone() : fail(attachment.error());
    if (const Result<Reading> reading = readable(m_database, account, attachment->dossierId); !reading)
        return reading.error().code == ErrorCode::NotFound ? gone() : fail(reading.error());
    const Result<QByteArray> content = store.content(attachment->sha256);
    if (!content)
        return fail(content.error());
    if (sha256(*content) != attachment->sha256)
        return fail(ErrorCode::NotOurs,
            Texts::tr("« %1 » n’est plus tel qu’il a été joint : son empreinte SHA-256 ne correspond pas. Prévenez "
                      "l’administrateur, qui peut reprendre une sauvegarde.")
                .arg(attachment->name));
    return content;
}

} // namespace rex
