// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/attachment.h"
#include "model/domain/dossier.h"
#include "model/domain/result.h"
#include "model/service/cancelled.h"
#include "model/service/clock.h"

#include <optional>

namespace rex {

class Database;
enum class DocumentRight;

// Columns by which « Mes documents » can be sorted.
enum class DocumentSort { Name, Type, Dossier, Company, Added, Author, Size };

// What « Mes documents » asks for.
struct DocumentRequest
{
    QString name; // part of it, without regard to case and accents
    QString dossier; // part of a number, a REX number, an EORI or a company's name
    DocumentSort sort = DocumentSort::Added;
    bool descending = true;

    bool operator==(const DocumentRequest &) const = default;
};

// Documents of dossiers: « Pièces jointes » and « Mes documents ». Who may do what is read from
// documentRules (model/domain/workflow.h); what a file is, from its content, whatever the screen did.
class AttachmentService
{
public:
    // What came of add(). The dossier is as it stands now: its version has grown.
    struct Added
    {
        Dossier dossier;
        QList<Attachment> attachments;
        QStringList known; // names of files whose content the dossier held already
    };

    AttachmentService(const Database &database, Clock clock);

    // Oldest first. Errors: NotFound.
    [[nodiscard]] Result<QList<Attachment>> of(const Account &account, qint64 dossierId) const;
    // All or none, in one transaction. On a dossier that was deposited the history says so, with `comment`.
    // Errors: Invalid (a file, the comment, too many), Duplicate (all of them are there), NotAllowed,
    // NotFound, Conflict (an officer of the office works on it).
    [[nodiscard]] Result<Added> add(const Account &account, qint64 dossierId, const QList<NewAttachment> &files,
        const QString &comment = {}) const;
    // Only while the dossier is a draft: as it stands then, its version has grown. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<Dossier> remove(const Account &account, qint64 attachmentId) const;
    // Errors: NotFound, NotOurs (not the bytes that were added).
    [[nodiscard]] Result<QByteArray> content(const Account &account, qint64 attachmentId) const;

    // « Mes documents »: those of the company's dossiers, or of the office's; may be asked in any thread.
    [[nodiscard]] Result<QList<qint64>> ids(
        const Account &account, const DocumentRequest &request, const Cancelled &cancelled = {}) const;
    // The first `n` of them.
    [[nodiscard]] Result<QList<qint64>> first(
        const Account &account, const DocumentRequest &request, int n, const Cancelled &cancelled = {}) const;
    // In the order of `ids`; an id that is gone or not visible to the account is left out.
    [[nodiscard]] Result<QList<DocumentRow>> rows(const Account &account, const QList<qint64> &ids) const;
    // For a worker that closes its connection.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    struct Work; // on one dossier, while its transaction runs
    [[nodiscard]] Result<Work> begin(const Account &account, qint64 dossierId, DocumentRight right) const;
    [[nodiscard]] Result<> record(const Work &work, Added &added, const QString &comment) const;
    [[nodiscard]] Result<> sign(const Work &work, Dossier &dossier) const; // who wrote last

    const Database &m_database;
    Clock m_clock;
};

} // namespace rex
