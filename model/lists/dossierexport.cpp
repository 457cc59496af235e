// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierexport.h"

#include "model/domain/workflow.h"
#include "model/storage/database.h"

#include <algorithm>

namespace rex {

namespace {

constexpr qsizetype rowsAtOnce = 200; // a few milliseconds: how long « Annuler » waits at most

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, {});
}

// The rows of the list, page after page; answers with their number.
Result<qint64> writeRows(
    const SearchService &search, const DossierExport &what, ExportProgress &progress, TableFile &file)
{
    const auto ids = search.ids(what.account, what.list, [&progress] { return progress.cancelled.load(); });
    if (!ids)
        return fail(ids.error());
    progress.total = ids->size();
    const RowReader reader{standsFor(what.account.role, Party::Office), what.now};
    qint64 written = 0;
    for (qsizetype at = 0; at < ids->size(); at += rowsAtOnce) {
        if (progress.cancelled)
            return cancelled();
        const auto rows = search.rows(what.account, ids->mid(at, rowsAtOnce));
        if (!rows)
            return fail(rows.error());
        for (const DossierRow &row : *rows) {
            QList<QVariant> cells;
            cells.reserve(what.columns.size());
            for (const DossierColumn column : what.columns)
                cells.append(cellValue(row, column, reader));
            if (Result<> added = file.addRow(cells); !added)
                return fail(added.error());
        }
        written += rows->size();
        progress.done = std::min<qint64>(at + rowsAtOnce, ids->size());
    }
    return written;
}

} // namespace

Result<qint64> exportDossiers(const SearchService &search, const DossierExport &what, ExportProgress &progress)
{
    QList<TableColumn> columns;
    for (const DossierColumn column : what.columns)
        columns.append({label(column), cellKind(column)});
    const std::unique_ptr<TableFile> file = makeTableFile(what.format, what.path);
    const Result<> begun = file->begin(columns);
    const Result<qint64> written = begun ? writeRows(search, what, progress, *file) : fail(begun.error());
    search.database().closeThreadConnection();
    progress.databaseLeft.release();
    if (!written)
        return written;
    if (Result<> completed = file->complete(); !completed)
        return fail(completed.error());
    if (progress.cancelled)
        return cancelled();
    if (Result<> published = file->publish(); !published)
        return fail(published.error());
    return written;
}

} // namespace rex
