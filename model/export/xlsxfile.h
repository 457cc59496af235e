// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/tablefile.h"

#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace rex {

// A table as a workbook of one sheet: title row that stays in sight and filters, real dates, codes as text.
// It grows in a folder of its own and is copied to its place when it is complete and was read back.
class XlsxFile : public TableFile
{
public:
    explicit XlsxFile(const QString &path);
    ~XlsxFile() override;
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    [[nodiscard]] Result<> begin(const QList<TableColumn> &columns) override;
    [[nodiscard]] Result<> addRow(const QList<QVariant> &cells) override;
    [[nodiscard]] Result<> complete() override;
    [[nodiscard]] Result<> publish() override;

private:
    [[nodiscard]] Result<> checkSpace() const;

    QString m_path;
    QTemporaryDir m_folder;
    QByteArray m_folderName, m_fileName; // in the bytes of the file system; the library keeps the pointers
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_momentFormat = nullptr;
    lxw_format *m_dayFormat = nullptr;
    qsizetype m_columnCount = 0;
    quint32 m_row = 0;
};

} // namespace rex
