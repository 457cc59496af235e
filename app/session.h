// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/service/workspace.h"

#include <QDateTime>

namespace rex {

// Who is logged in, since when, on which database: what every page behind the login is built from.
struct Session
{
    Workspace &workspace;
    Account account;
    QDateTime since; // « Connecté à », UTC
};

} // namespace rex
