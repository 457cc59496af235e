// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>

namespace rex {

// What a column of an exported table holds; decides its width and, in a workbook, its format.
enum class CellKind { Text, Moment, Day, Count };

struct TableColumn
{
    QString title;
    CellKind kind = CellKind::Text;
};

enum class TableFormat { Csv, Xlsx };

// A table being written to a file, row after row, in as little memory for a million rows as for one. The file
// appears under its name with publish() and not before.
// Cells are QString, QDateTime (UTC; written in Europe/Paris), QDate or int; an invalid one is empty.
class TableFile
{
public:
    virtual ~TableFile() = default;

    [[nodiscard]] virtual Result<> begin(const QList<TableColumn> &columns) = 0;
    [[nodiscard]] virtual Result<> addRow(const QList<QVariant> &cells) = 0;
    // After the last row: what is left to do before publish(), which may take a moment.
    [[nodiscard]] virtual Result<> complete() = 0;
    [[nodiscard]] virtual Result<> publish() = 0;
};

[[nodiscard]] std::unique_ptr<TableFile> makeTableFile(TableFormat format, const QString &path);

} // namespace rex
