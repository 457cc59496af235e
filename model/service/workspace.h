// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/reference.h"
#include "model/service/accountservice.h"
#include "model/service/attachmentservice.h"
#include "model/service/clock.h"
#include "model/service/deadlineservice.h"
#include "model/service/dossierservice.h"
#include "model/service/draftservice.h"
#include "model/service/publiccheck.h"
#include "model/service/savedsearchservice.h"
#include "model/service/recordservice.h"
#include "model/service/searchservice.h"
#include "model/service/transmissionservice.h"
#include "model/storage/database.h"

#include <memory>

namespace rex {

class MailService;
class RequestTemplateService;

// How this database is used; chosen when it is created and kept in its settings.
enum class Installation { Demonstration, Standalone, SmallOffice };

// An opened database with everything that works on it: built once by main (or a test), then passed on.
class Workspace
{
public:
    // Errors: those of Database::open.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(
        const QString &path, Clock clock = systemClock(), const Share &share = {});
    // Makes a new database file with its installation kind and the customs offices. Error Duplicate if the
    // file exists; those of Database::create.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(
        const QString &path, Installation installation, Clock clock = systemClock(), const Share &share = {});

    ~Workspace();
    [[nodiscard]] Installation installation() const { return m_installation; }
    // The customs office that a petit bureau belongs to, proposed for new accounts; empty for none.
    [[nodiscard]] Result<QString> office() const;
    [[nodiscard]] Result<> setOffice(const QString &code) const;
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] const Reference &reference() const { return m_reference; }
    [[nodiscard]] const AccountService &accounts() const { return m_accounts; }
    [[nodiscard]] const DossierService &dossiers() const { return m_dossiers; }
    [[nodiscard]] const AttachmentService &attachments() const { return m_attachments; }
    [[nodiscard]] const RecordService &records() const { return m_records; }
    [[nodiscard]] const DeadlineService &deadlines() const { return m_deadlines; }
    [[nodiscard]] const DraftService &drafts() const { return m_drafts; }
    [[nodiscard]] const SearchService &search() const { return m_search; }
    [[nodiscard]] const MailService &mails() const { return *m_mails; }
    [[nodiscard]] const RequestTemplateService &requestTemplates() const { return *m_requestTemplates; }
    [[nodiscard]] const PublicCheckService &publicCheck() const { return m_publicCheck; }
    [[nodiscard]] const SavedSearchService &savedSearches() const { return m_savedSearches; }
    [[nodiscard]] const TransmissionService &transmissions() const { return m_transmissions; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    Workspace(std::unique_ptr<Database> database, Installation installation, Clock clock);

    std::unique_ptr<Database> m_database;
    Installation m_installation;
    Clock m_clock;
    Reference m_reference;
    AccountService m_accounts;
    DossierService m_dossiers;
    AttachmentService m_attachments;
    RecordService m_records;
    DeadlineService m_deadlines;
    DraftService m_drafts;
    SearchService m_search;
    std::unique_ptr<MailService> m_mails;
    std::unique_ptr<RequestTemplateService> m_requestTemplates;
    SavedSearchService m_savedSearches;
    PublicCheckService m_publicCheck;
    TransmissionService m_transmissions;
};

} // namespace rex
