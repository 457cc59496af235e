// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/dossier.h"
#include "model/domain/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rex {

class Database;

// The lists that an account may open; each answers for that account only: an operator his company's, an
// officer his office's (home) or every deposited one (search). Enforced in the queries themselves.
// Documents are the dossiers whose authorisation can be printed.
enum class DossierList { ToDo, Waiting, Authorisations, Documents, Search };

// Columns by which a list can be sorted.
enum class SortKey { Number, Status, Company, AssignedTo, Created, Transmitted, Updated, Registered };

// What « Recherche avancée » asks for (guide 5.3). An empty value asks nothing; all others must hold.
struct Criteria
{
    QString number; // of the request, however parseDossierNumber reads it; else a part of it
    QString applicant; // part of the name, without regard to case and accents
    QString eori; // part of it
    std::optional<Status> status;
    QString officeCode; // service in charge
    QDate transmittedFrom, transmittedTo; // first deposit; days in Europe/Paris, both included
    QDate createdFrom, createdTo;

    bool operator==(const Criteria &) const = default;
};

struct ListRequest
{
    DossierList list = DossierList::ToDo;
    QString text; // quick search: part of a number, a REX number, an EORI or an applicant's name
    Criteria criteria; // of the advanced search
    SortKey sortKey = SortKey::Updated;
    bool descending = true;
};

// Reads lists as ids first, rows by id after, so that a list of a million costs as much as what is seen.
class SearchService
{
public:
    explicit SearchService(const Database &database);

    [[nodiscard]] Result<QList<qint64>> ids(const Account &account, const ListRequest &request) const;
    // In the order of `ids`; an id that is gone or not visible to the account is left out.
    [[nodiscard]] Result<QList<DossierRow>> rows(const Account &account, const QList<qint64> &ids) const;

private:
    const Database &m_database;
};

} // namespace rex
