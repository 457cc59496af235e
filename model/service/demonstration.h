// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"

#include <QList>
#include <QString>

namespace rex {

class Workspace;

// An account of the demonstration that one may log in with: the login page shows them in that mode only.
struct DemonstrationAccount
{
    QString login; // « op1 »
    QString displayName;
    Role role;
    QString affiliation; // company or office; empty for the administrator
};

// The accounts with the common password: op1, op1b (same company), op2, ag1, ag2, chef1, admin.
[[nodiscard]] QList<DemonstrationAccount> demonstrationAccounts();
[[nodiscard]] QString demonstrationPassword();

// Fills a new database with invented companies and dossiers in every status, spread over two years back
// from the workspace's now. All is done through the services, so that history, mails and numbers are what
// they would be. op1's company has no active dossier: the main job can be tried at once.
[[nodiscard]] Result<> seedDemonstration(Workspace &workspace);

} // namespace rex
