// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/csvfile.h"

#include "model/domain/csv.h"
#include "model/domain/labels.h"

namespace rex {

namespace {

QString textOf(const QVariant &cell)
{
    switch (cell.userType()) {
    case QMetaType::QDateTime:
        return shown(cell.toDateTime());
    case QMetaType::QDate:
        return shown(cell.toDate());
    default:
        return cell.toString();
    }
}

} // namespace

CsvFile::CsvFile(const QString &path)
    : m_file(path)
{
}

Result<> CsvFile::begin(const QList<TableColumn> &columns)
{
    if (Result<> opened = m_file.open(); !opened)
        return opened;
    QStringList titles;
    for (const TableColumn &column : columns)
        titles.append(column.title);
    return m_file.write("\xEF\xBB\xBF" + csvRecord(titles).toUtf8());
}

Result<> CsvFile::addRow(const QList<QVariant> &cells)
{
    QStringList fields;
    fields.reserve(cells.size());
    for (const QVariant &cell : cells)
        fields.append(textOf(cell));
    return m_file.write(csvRecord(fields).toUtf8());
}

Result<> CsvFile::complete()
{
    return {};
}

Result<> CsvFile::publish()
{
    return m_file.commit();
}

} // namespace rex
