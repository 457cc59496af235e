// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/officecombo.h"

#include "model/domain/reference.h"

namespace rex {

OfficeCombo::OfficeCombo(const Reference &reference, QWidget *parent)
    : SearchCombo(parent)
{
    const QList<Office> offices = reference.rexOffices();
    for (const Office &office : offices)
        addItem(office.name, office.code);
    setCurrentIndex(-1);
}

} // namespace rex
