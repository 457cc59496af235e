// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/workspace.h"

#include "model/service/mailservice.h"
#include "model/service/requesttemplateservice.h"
#include "model/domain/text.h"
#include "model/storage/query.h"
#include "model/storage/setting.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

struct Word
{
    Installation installation;
    QLatin1StringView code;
};

constexpr std::array words = {
    Word{Installation::Demonstration, "demonstration"_L1},
    Word{Installation::Standalone, "standalone"_L1},
    Word{Installation::SmallOffice, "small_office"_L1},
};

Result<> fillOffices(const Database &database, const Reference &reference)
{
    for (const Office &office : reference.offices()) {
        const Result<> done = Query(database, u"system/office_write"_s)
                                  .bind(u"code"_s, office.code)
                                  .bind(u"name"_s, office.name)
                                  .bind(u"name_folded"_s, folded(office.name))
                                  .bind(u"phone"_s, office.phone)
                                  .bind(u"email"_s, office.email)
                                  .bind(u"rex"_s, office.rex)
                                  .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, Installation installation, Clock clock)
    : m_database(std::move(database))
    , m_installation(installation)
    , m_clock(std::move(clock))
    , m_accounts(*m_database, m_reference, m_clock, m_installation == Installation::Standalone)
    , m_dossiers(*m_database, m_reference, m_clock, m_installation == Installation::Standalone)
    , m_attachments(*m_database, m_clock)
    , m_records(*m_database, m_dossiers, m_reference, m_clock)
    , m_deadlines(*m_database, m_dossiers, m_clock, m_installation == Installation::Standalone)
    , m_drafts(*m_database, m_clock)
    , m_search(*m_database)
    , m_mails(std::make_unique<MailService>(*m_database, m_clock, MailService::defaultKeyFile(),
          MailService::thisWorkstation(), m_installation == Installation::Demonstration))
    , m_requestTemplates(std::make_unique<RequestTemplateService>(*m_database, m_clock))
    , m_savedSearches(*m_database, m_clock)
    , m_publicCheck(*m_database, m_clock)
    , m_transmissions(*m_database, m_clock)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Clock clock, const Share &share)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, share);
    if (!database)
        return fail(database.error());
    const Result<QString> stored = readSetting(**database, u"installation"_s);
    if (!stored)
        return fail(stored.error());
    for (const Word &word : words) {
        if (*stored == word.code)
            return std::unique_ptr<Workspace>(
                new Workspace(std::move(*database), word.installation, std::move(clock)));
    }
    return fail(ErrorCode::NotOurs,
        QCoreApplication::translate("rex::Workspace",
            "La base «\u00a0%1\u00a0» ne dit pas à quoi elle sert\u00a0: elle est incomplète. Choisissez un autre fichier.")
            .arg(path));
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, Installation installation, Clock clock, const Share &share)
{
    const Reference reference;
    const Result<std::unique_ptr<Database>> made = Database::create(path, [&](const Database &database) {
        return database.write([&]() -> Result<> {
            if (Result<> done = fillOffices(database, reference); !done)
                return done;
            for (const Word &word : words) {
                if (word.installation == installation)
                    return writeSetting(database, u"installation"_s, word.code);
            }
            return {};
        });
    }, installation == Installation::SmallOffice ? Database::Owner::Folder : Database::Owner::Creator, share);
    if (!made)
        return fail(made.error());
    return open(path, std::move(clock), share);
}

Result<QString> Workspace::office() const
{
    return readSetting(*m_database, u"office"_s);
}

Result<> Workspace::setOffice(const QString &code) const
{
    return m_database->write([&] { return writeSetting(*m_database, u"office"_s, code); });
}

} // namespace rex
