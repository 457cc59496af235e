// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierexport.h"

#include "model/domain/workflow.h"

#include <algorithm>

namespace rex {

namespace {

constexpr qsizetype rowsAtOnce = 200; // a few milliseconds: how long « Annuler » waits at most

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, {});
}

} // namespace

Result<qint64> exportDossiers(const SearchService &search, const DossierExport &what, ExportProgress &progress)
{
    QList<TableColumn> columns;
    for (const DossierColumn column : what.columns)
        columns.append({label(column), cellKind(column)});
    const std::unique_ptr<TableFile> file = makeTableFile(what.format, what.path);
    if (Result<> begun = file->begin(columns); !begun)
        return fail(begun.error());
    const Result<QList<qint64>> ids = search.ids(what.account, what.list);
    if (!ids)
        return fail(ids.error());
    progress.total = ids->size();

    const RowReader reader{standsFor(what.account.role, Party::Office), what.now};
    qint64 written = 0;
    for (qsizetype at = 0; at < ids->size(); at += rowsAtOnce) {
        if (progress.cancelled)
            return cancelled();
        const auto rows = search.rows(what.account, ids->sliced(at, std::min(rowsAtOnce, ids->size() - at)));
        if (!rows)
            return fail(rows.error());
        for (const DossierRow &row : *rows) {
            QList<QVariant> cells;
            cells.reserve(what.columns.size());
            for (const DossierColumn column : what.columns)
                cells.append(cellValue(row, column, reader));
            if (Result<> added = file->addRow(cells); !added)
                return fail(added.error());
        }
        written += rows->size();
        progress.done = at + std::min(rowsAtOnce, ids->size() - at);
    }
    if (progress.cancelled)
        return cancelled();
    if (Result<> finished = file->finish(); !finished)
        return fail(finished.error());
    return written;
}

} // namespace rex
