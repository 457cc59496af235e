// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"

namespace rex {

class Query;

// The document of a row that has the columns of queries/attachment/*.sql.
[[nodiscard]] Attachment attachmentOf(const Query &row);

} // namespace rex
