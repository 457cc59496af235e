// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"
#include "model/domain/result.h"

namespace rex {

class Database;

// Documents in the database; each content once. Writers are called inside Database::write().
class AttachmentStore
{
public:
    explicit AttachmentStore(const Database &database);

    [[nodiscard]] Result<QList<Attachment>> of(qint64 dossierId) const; // oldest first
    [[nodiscard]] Result<Attachment> byId(qint64 id) const; // error NotFound
    [[nodiscard]] Result<QByteArray> content(const QString &sha256) const; // error NotFound

    // Gives the id. `attachment` says everything else.
    [[nodiscard]] Result<qint64> insert(
        const Attachment &attachment, const QByteArray &content, qint64 accountId) const;
    // Takes the content with it if no other dossier holds it.
    [[nodiscard]] Result<> remove(const Attachment &attachment) const;

private:
    const Database &m_database;
};

} // namespace rex
