// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/session.h"

class QSettings;

namespace rex {

class Look;

// What every page behind the login may use. All of it outlives the page.
struct PageContext
{
    const Session &session;
    Look &look;
    QSettings &settings; // columns, folded messages: what a user arranges for himself
};

// Builds the page of a destination behind the login; nullptr for a place that this account has no page for.
[[nodiscard]] Page *makePage(const Destination &destination, const PageContext &context, QWidget *parent);

} // namespace rex
