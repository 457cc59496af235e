// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/mailsettings.h"
#include "model/domain/result.h"
#include "model/service/cancelled.h"
#include "model/service/clock.h"
#include "model/service/mailtransport.h"
#include "model/storage/outboxstore.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace rex {

class Database;

// The outbox: what it holds, by which server it leaves, and the sending itself, each mail once however many
// programs send. A program that ends between the server's answer and its own mark repeats one mail at most.
class MailService
{
    Q_DECLARE_TR_FUNCTIONS(rex::MailService)
public:
    // What one round of sending did.
    struct Report
    {
        int sent = 0;
        int failed = 0; // given up: an officer must look
        int postponed = 0; // tried again later
        int lost = 0; // another program took them over before this one could mark them
        QString trouble; // why no further mail was tried; empty when all that was due was tried

        [[nodiscard]] int tried() const { return sent + failed + postponed + lost; }
        [[nodiscard]] QString sentence() const;
    };

    // `keyFile`: where this workstation's key for the password lies; `workstation`: its name. Tests bring theirs.
    // `demonstration`: its people are invented, nothing leaves.
    MailService(const Database &database, Clock clock, QString keyFile = defaultKeyFile(),
        QString workstation = thisWorkstation(), bool demonstration = false);

    [[nodiscard]] static QString defaultKeyFile();
    [[nodiscard]] static QString thisWorkstation();
    [[nodiscard]] QString workstation() const { return m_workstation; }

    // What follows needs Right::ManageMail; who stands for an office sees the mails of its dossiers. Errors:
    // NotAllowed, NotFound.
    // Page « Courriels »: ids first, rows by id after; may be asked in any thread.
    [[nodiscard]] Result<QList<qint64>> ids(
        const Account &account, const OutboxRequest &request, const Cancelled &cancelled = {}) const;
    // The first `n` of them.
    [[nodiscard]] Result<QList<qint64>> first(
        const Account &account, const OutboxRequest &request, int n, const Cancelled &cancelled = {}) const;
    // In the order of `ids`; a mail that is gone or not for the account is left out.
    [[nodiscard]] Result<QList<OutboxMail>> rows(const Account &account, const QList<qint64> &ids) const;
    // For a worker that closes its connection.
    [[nodiscard]] const Database &database() const { return m_database; }
    // « Réessayer »: due at once, to the depositor's address as it is now, which it gives. Error Conflict: sent already,
    // or being sent.
    [[nodiscard]] Result<QString> retry(const Account &account, qint64 mailId) const;
    // « Enregistrer en .eml »: the same message as the server gets.
    [[nodiscard]] Result<QByteArray> message(const Account &account, qint64 mailId) const;
    // The mails of a dossier, for those who may see it. Errors as DossierService::view().
    [[nodiscard]] Result<QList<OutboxMail>> ofDossier(const Account &account, qint64 dossierId) const;

    // Anyone's programs read them; changing them needs the right to. `password` nothing: the one of before. Only a
    // workstation that is named keeps one; when it is named no longer, its own goes.
    // Errors: NotAllowed, Invalid (with fields), Unavailable (the key file).
    [[nodiscard]] Result<MailSettings> settings() const;
    [[nodiscard]] Result<> setSettings(
        const Account &by, const MailSettings &settings, const std::optional<QString> &password) const;
    // Empty if there is none; error where this workstation cannot read it.
    [[nodiscard]] Result<QString> password() const;
    // The same, to try out these settings: it goes to no other server, and in no other name, than it was kept for.
    // Error Invalid (field password): it must be typed.
    [[nodiscard]] Result<QString> passwordFor(const MailSettings &typed) const;
    [[nodiscard]] Result<bool> hasPassword() const;

    // What is to be said where nothing ever leaves; empty elsewhere.
    [[nodiscard]] QString whyNothingLeaves() const;
    // Whether this workstation sends: named, and the server known.
    [[nodiscard]] Result<bool> isSender() const;
    using Transports = std::function<std::unique_ptr<MailTransport>(const MailSettings &, const QString &password)>;
    // One round: all that is due, one after another, until the server cannot be reached or `stop` is set.
    // What goes wrong with the database on the way is the report's trouble once a mail was tried.
    // Error NotAllowed in a demonstration and on a workstation that is not named, Invalid while the settings are not
    // complete.
    [[nodiscard]] Result<Report> send(const Transports &transports, const std::atomic_bool &stop) const;

private:
    enum class Go { On, Halt };
    struct Round;
    [[nodiscard]] Result<Account> allowed(const Account &account) const;
    [[nodiscard]] Result<OutboxMail> mail(const Account &account, qint64 mailId) const;
    [[nodiscard]] Result<std::optional<MailLease>> take(Round &round) const;
    [[nodiscard]] Result<> watch() const;
    [[nodiscard]] Result<Go> sendOne(const MailLease &lease, Round &round) const;
    [[nodiscard]] Delivery deliver(const OutboxMail &mail, Round &round) const;
    [[nodiscard]] QString recipientAdvice(const OutboxMail &mail) const;
    [[nodiscard]] OutboxStore::End ending(const MailLease &lease, const Delivery &delivery, int doubts) const;

    const Database &m_database;
    Clock m_clock;
    QString m_keyFile;
    QString m_workstation;
    bool m_demonstration;
};

// The message of a mail in the office's name.
[[nodiscard]] Result<QByteArray> composeMessage(const OutboxMail &mail, const MailSettings &settings);
// The real thing.
[[nodiscard]] MailService::Transports smtpTransports();

} // namespace rex
