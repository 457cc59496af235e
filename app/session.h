// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attachments/openedcopies.h"
#include "model/domain/account.h"
#include "model/service/workspace.h"

#include <QDateTime>

#include <memory>

namespace rex {

// Who is logged in, since when, on which database: what every page behind the login is built from.
struct Session
{
    Workspace &workspace;
    Account account;
    QDateTime since; // « Connecté à », UTC
    std::shared_ptr<OpenedCopies> copies = std::make_shared<OpenedCopies>(); // gone when one logs out
};

} // namespace rex
