// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"
#include "model/service/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace rex::test {

inline constexpr auto password = u"un-mot-de-passe-solide";

// A form that passes every check, for the company of `exporter`.
[[nodiscard]] Form completeForm(const QString &officeCode = QStringLiteral("FR000100"));

// A folder that is a share of another machine, whose locks hold.
[[nodiscard]] Share workingShare(std::chrono::milliseconds patience = std::chrono::seconds(20));

// A fresh database of a small office with people of every role, and a clock that the test moves.
class Fixture
{
public:
    explicit Fixture(Installation installation = Installation::SmallOffice);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("rex.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void reopen(); // closes the database and opens it again
    [[nodiscard]] QString copyToShare(); // one file beside the database, which nobody has open
    void advance(qint64 seconds) { *m_now = m_now->addSecs(seconds); }
    void setNow(const QDateTime &utc) { *m_now = utc; }
    [[nodiscard]] QDateTime now() const { return *m_now; }

    // A dossier of `account` that was deposited with completeForm().
    [[nodiscard]] Dossier deposited(const Account &account);
    [[nodiscard]] Dossier granted(const Account &account);

    Account admin;
    Account op1, op1b; // the same company
    Account op2; // another company
    Account officer; // Amiens bureau, FR000100
    Account otherOfficer; // Angers bureau, FR000120
    Account supervisor; // Amiens bureau

private:
    void populate(Installation installation);

    QTemporaryDir m_folder;
    std::shared_ptr<QDateTime> m_now;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace rex::test
