// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/searchcombo.h"

namespace rex {

class Reference;

// The 64 offices that may register exporters, none chosen at first; each entry's data is its code.
class OfficeCombo : public SearchCombo
{
    Q_OBJECT
public:
    explicit OfficeCombo(const Reference &reference, QWidget *parent = nullptr);
};

} // namespace rex
