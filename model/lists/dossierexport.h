// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/dossiercolumn.h"
#include "model/service/searchservice.h"

#include <QSemaphore>

#include <atomic>

namespace rex {

// Which list of dossiers goes into which file, and how.
struct DossierExport
{
    Account account; // for whom: the file holds what he may see, and no more
    ListRequest list; // with its order
    QList<DossierColumn> columns;
    TableFormat format = TableFormat::Csv;
    QString path;
    QDateTime now; // UTC; the ages and alerts of that moment
};

// Shared by the thread that writes and the one that shows how far it is.
struct ExportProgress
{
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = -1; // not yet known
    QSemaphore databaseLeft; // released once, when the database is needed no more
};

// Writes the whole list; answers with the number of its rows. Nothing is left behind by a failure. For a worker
// thread, whose connection it closes. Errors: Cancelled, those of WholeFile and of the database.
[[nodiscard]] Result<qint64> exportDossiers(
    const SearchService &search, const DossierExport &what, ExportProgress &progress);

} // namespace rex
