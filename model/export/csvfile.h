// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/tablefile.h"
#include "model/export/wholefile.h"

namespace rex {

// A table as CSV for French spreadsheets: UTF-8 with its mark, « ; », CRLF (see csvRecord).
class CsvFile : public TableFile
{
public:
    explicit CsvFile(const QString &path);

    [[nodiscard]] Result<> begin(const QList<TableColumn> &columns) override;
    [[nodiscard]] Result<> addRow(const QList<QVariant> &cells) override;
    [[nodiscard]] Result<> complete() override;
    [[nodiscard]] Result<> publish() override;

private:
    WholeFile m_file;
};

} // namespace rex
