// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/outbox.h"
#include "model/domain/result.h"

#include <QList>

#include <functional>
#include <optional>

namespace rex {

class Database;

// Columns by which mails can be sorted.
enum class MailSort {
    State, // what failed first
    Recipient, Subject, Dossier, Created, Sent, Attempts,
    Remark, // by what the last attempt ran into
};

// Which mails of the outbox are wanted; what is not given does not narrow.
struct OutboxRequest
{
    std::optional<MailState> state;
    QString office; // code of the one in charge of the dossier
    QString text; // part of the recipient, the subject or the number of request
    qint64 dossierId = 0;
    MailSort sort = MailSort::Created; // ties are broken by the id
    bool descending = true;

    bool operator==(const OutboxRequest &) const = default;
};

// A mail taken for one attempt.
struct MailLease
{
    qint64 id = 0;
    QString by;
    int attempts = 0; // this one included
};

// The sending of the outbox. Writers are called inside Database::write().
class OutboxStore
{
public:
    struct Due
    {
        qint64 id = 0;
        bool lost = false; // an earlier attempt has not come back
        int attempts = 0;
        int doubts = 0;
    };
    // How an attempt ended.
    struct End
    {
        MailState state = MailState::Waiting;
        QDateTime due; // kept from before if invalid
        bool doubtful = false;
        QString error;
    };

    explicit OutboxStore(const Database &database);

    // Since when this workstation sees the attempts that are running, by its own clock.
    [[nodiscard]] Result<> watch(const QString &workstation, const QDateTime &now) const;
    // An attempt that `workstation` sees since `seenSince` or longer is lost.
    [[nodiscard]] Result<std::optional<Due>> nextDue(
        const QString &workstation, const QDateTime &now, const QDateTime &seenSince) const;
    [[nodiscard]] Result<> lease(qint64 id, const QString &by, int doubts) const;
    // Error Conflict, when the lease is another's by now.
    [[nodiscard]] Result<> finish(const MailLease &lease, const End &end, const QDateTime &now) const;
    [[nodiscard]] Result<> giveUp(qint64 id, int doubts, const QString &error) const;
    // Error Conflict, when it was sent or an attempt is running.
    [[nodiscard]] Result<> retry(qint64 id, const QString &recipient, const QDateTime &now) const;

    // All of them in their order, or the first `most`; ends early when `cancelled` says so.
    [[nodiscard]] Result<QList<qint64>> ids(const OutboxRequest &request, std::optional<int> most = {},
        const std::function<bool()> &cancelled = {}) const;
    // In the order of `ids`; without those that are gone or, with an office, of another's dossiers.
    [[nodiscard]] Result<QList<OutboxMail>> rows(const QList<qint64> &ids, const QString &office = {}) const;

private:
    const Database &m_database;
};

} // namespace rex
