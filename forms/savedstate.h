// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace rex {

// The words beside « Retour »: which dossier this is and whether what one sees is stored.
struct SavedState
{
    QString number; // empty before the first save
    QDateTime savedAt; // UTC
    bool modified = false;

    [[nodiscard]] QString text() const;
};

} // namespace rex
