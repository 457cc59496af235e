// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widthlimit.h"

class QHBoxLayout;

namespace rex {

class Rows;

// A column of a form: fields at the pitch of the visual language, never wider than it allows.
class FieldColumn : public WidthLimit
{
    Q_OBJECT
public:
    explicit FieldColumn(QWidget *parent = nullptr);

    void add(QWidget *field);
    // Two fields on one line, the second taking what is left: postal code and town.
    void addPair(QWidget *first, QWidget *second);

private:
    Rows *m_rows;
};

} // namespace rex
