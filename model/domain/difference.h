// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"

#include <QList>
#include <QString>

namespace rex {

class Reference;

// One thing that differs between two versions of a form.
struct Difference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString place; // « 2. Informations sur l’exportateur — Courriel »
    QString before; // as shown to a reader; empty when added
    QString after; // empty when removed

    bool operator==(const Difference &) const = default;
};

// What the requested version changes in the granted one: field by field, in the form's order; contacts and
// goods added, removed, changed.
[[nodiscard]] QList<Difference> differences(const Form &granted, const Form &requested, const Reference &reference);

} // namespace rex
