// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/dossier.h"
#include "model/domain/result.h"
#include "model/service/cancelled.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rex {

class Database;

// The lists that an account may open; each answers for that account only: an operator his company's, an
// officer his office's (home, authorisations, documents) or every deposited one (search). Enforced in the
// queries themselves, for ids, counts and rows alike.
// Documents are the dossiers whose authorisation can be printed.
enum class DossierList { ToDo, Waiting, Authorisations, Documents, Search };
inline constexpr DossierList allDossierLists[] = {DossierList::ToDo, DossierList::Waiting,
    DossierList::Authorisations, DossierList::Documents, DossierList::Search};

// What a list can be sorted by: one for each column of every list. Ties are broken by the id.
enum class SortKey {
    Number,
    Status, // in the order of a dossier's life
    Company, // « Demandeur » and « Titulaire »
    AssignedTo,
    Created,
    Transmitted,
    Updated,
    Registered, // day of the granting; without a number first
    Completed, // « Âge »: last deposit
    Alert, // ascending: what presses most first
    ClaimedBy, // home lists only
    RexNumber, // « Document »
    Type, // all are of one type: the order is that of the ids
};
inline constexpr SortKey allSortKeys[] = {SortKey::Number, SortKey::Status, SortKey::Company, SortKey::AssignedTo,
    SortKey::Created, SortKey::Transmitted, SortKey::Updated, SortKey::Registered, SortKey::Completed,
    SortKey::Alert, SortKey::ClaimedBy, SortKey::RexNumber, SortKey::Type};
// False for a key that this list has no order for; asked for all the same, it is sorted by Updated.
[[nodiscard]] bool canSort(DossierList list, SortKey key);

enum class AuthorisationType { RegisteredExporter }; // « Délivrance du numéro d'exportateur enregistré »

// What « Recherche avancée » asks for (guide 5.3): its thirteen criteria in its order. An empty value asks
// nothing; all others must hold. Names are parts of a name, without regard to case, accents and ligatures; of
// one or two letters, its beginning. The last four look at the form that others may rely on: the granted
// version, before granting the last deposited one, and, for its own company, the draft of a dossier that was
// never deposited.
struct Criteria
{
    std::optional<AuthorisationType> type;
    QString number; // of the request: with or without prefix, year and zeros; else a part of it
    QString applicant; // « Nom du demandeur »
    QList<Status> statuses; // any of them
    QDate transmittedFrom, transmittedTo; // first deposit; days in Europe/Paris, both included
    QString holder; // « Nom du titulaire »: the same company as the applicant (domain notes 6.3)
    QString officeCode; // service in charge
    QDate createdFrom, createdTo;
    QString eori; // part of it, spaces forgiven
    QString exporter; // « Nom exportateur » of section 2
    QString chapter; // « 94 » of any goods item
    QString postalCode; // of the exporter; its beginning
    QString heading; // « 9405 » of any goods item; fewer digits are its beginning

    bool operator==(const Criteria &) const = default;
};

struct ListRequest
{
    DossierList list = DossierList::ToDo;
    QString text; // quick search: a number, an EORI, a REX number or a name, or a part of one
    Criteria criteria; // of the advanced search
    SortKey sortKey = SortKey::Updated;
    bool descending = true;

    bool operator==(const ListRequest &) const = default;
};

// When a search is read in its own order and when from the fewest candidates (see listplan.cpp).
struct SearchEffort
{
    qint64 few = 10'000; // more candidates than these are not sorted for the sake of the first rows
    qint64 many = 200'000; // nor more than these looked up one by one when all rows are wanted
    int patience = 600; // questions of Query::cancelWhen, some thirty thousand dossiers, before turning round
};

// Reads lists as ids first, rows by id after, so that a list of a million costs as much as what is seen.
// Every function may be called from any thread, each of which has its own connection (a worker closes its
// own: see inBackground()). A cancelled query fails with ErrorCode::Cancelled.
class SearchService
{
public:
    explicit SearchService(const Database &database, SearchEffort effort = {});

    // The first `n` of ids(), quickly however many there are: what a list shows while the rest is read.
    [[nodiscard]] Result<QList<qint64>> first(
        const Account &account, const ListRequest &request, int n, const Cancelled &cancelled = {}) const;
    // All of them in their order. Of a million it takes a moment: call it in a worker thread.
    [[nodiscard]] Result<QList<qint64>> ids(
        const Account &account, const ListRequest &request, const Cancelled &cancelled = {}) const;
    [[nodiscard]] Result<qint64> count(
        const Account &account, const ListRequest &request, const Cancelled &cancelled = {}) const;
    // In the order of `ids`; an id that is gone or not visible to the account is left out.
    [[nodiscard]] Result<QList<DossierRow>> rows(const Account &account, const QList<qint64> &ids) const;
    // For a worker that closes its connection.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    const Database &m_database;
    SearchEffort m_effort;
};

} // namespace rex
