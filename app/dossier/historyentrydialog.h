// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/readingdialog.h"

namespace rex {

struct HistoryEntry;

// An event of the history with the whole of its comment, to be read and copied.
class HistoryEntryDialog : public ReadingDialog
{
    Q_OBJECT
public:
    HistoryEntryDialog(const HistoryEntry &entry, QWidget *parent);
};

} // namespace rex
