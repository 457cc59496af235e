// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tablefile.h"

#include "model/export/csvfile.h"
#include "model/export/xlsxfile.h"

namespace rex {

std::unique_ptr<TableFile> makeTableFile(TableFormat format, const QString &path)
{
    switch (format) {
    case TableFormat::Csv:
        return std::make_unique<CsvFile>(path);
    case TableFormat::Xlsx:
        return std::make_unique<XlsxFile>(path);
    }
    return nullptr;
}

} // namespace rex
