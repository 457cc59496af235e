// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/domain/result.h"

#include <QByteArray>

namespace rex {

// A form as JSON: what is autosaved while someone types. Every value comes back as it went in.
[[nodiscard]] QByteArray toJson(const Form &form);
// Error Invalid if the bytes are no such form.
[[nodiscard]] Result<Form> formFromJson(const QByteArray &json);

} // namespace rex
