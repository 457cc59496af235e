// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "model/domain/workflow.h"

#include <QList>
#include <QString>

#include <optional>

namespace rex {

// One part of « Administration »: a page of its own beside the list of parts.
struct AdministrationPart
{
    Place place;
    QString icon;
    QString title;
    Right right; // who may come here
    Page *(*build)(const PageContext &context, QWidget *parent);
};

// All of them, in the order of the list: a new part is one line there.
[[nodiscard]] QList<AdministrationPart> administrationParts();
// Nothing for a place that is no part.
[[nodiscard]] std::optional<AdministrationPart> administrationPart(Place place);
// Those that this role may go to.
[[nodiscard]] QList<AdministrationPart> administrationPartsOf(Role role);

} // namespace rex
