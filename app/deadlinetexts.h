// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/deadlineservice.h"

#include <QString>

namespace rex {

// « 1 demande rejetée, 2 rappels écrits. »
[[nodiscard]] QString summary(const DeadlineService::Report &report);
// Why nothing was done, and what an officer can do about it.
[[nodiscard]] QString sentence(const DeadlineService::Doubt &doubt);

} // namespace rex
