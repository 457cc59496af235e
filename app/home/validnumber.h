// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/dossier.h"
#include "model/domain/result.h"

#include <optional>

namespace rex {

class Workspace;

// The dossier that holds the company's valid REX number; a company has one at most (art. 86(3)). A revoked one is
// valid until its day of effect, unless another was given since.
[[nodiscard]] Result<std::optional<Dossier>> validNumber(const Workspace &workspace, const Account &account);

} // namespace rex
