// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/reference.h"
#include "model/service/publiccheck.h"

namespace rex {

// What the public may know of a number: its state, its days, and with consent the exporter's data.
class RecordCard : public Card
{
    Q_OBJECT
public:
    RecordCard(const PublicRecord &record, const Reference &reference, QWidget *parent = nullptr);

private:
    void addDays(const PublicRecord &record);
    void addPublished(const PublicRecord::Published &published, const Reference &reference);
};

} // namespace rex
