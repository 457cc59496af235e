// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/xlsxfile.h"

#include "model/export/wholefile.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::XlsxFile)
};

constexpr quint32 mostRows = 1'048'576; // of a sheet, the titles included
constexpr qsizetype longestText = 32'767; // of a cell
constexpr auto sheetPart = "xl/worksheets/sheet1.xml";

tl::unexpected<Error> noRoom()
{
    return fail(ErrorCode::DiskFull,
        Texts::tr("Le classeur n’a pas pu être préparé dans le dossier temporaire « %1 » : il n’y reste pas "
                  "assez de place. Libérez de la place, puis recommencez.")
            .arg(QDir::toNativeSeparators(QDir::tempPath())));
}

double widthOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return 28;
    case CellKind::Moment:
        return 20;
    case CellKind::Day:
        return 12;
    case CellKind::Count:
        return 10;
    }
    return 10;
}

// What XML and the library take: no NUL, no non-character, no half of a surrogate pair, not too long.
QByteArray textFor(const QString &value)
{
    QString text = value.left(longestText);
    const auto taken = [](QChar c) { return c.isNull() || c == QChar(0xFFFE) || c == QChar(0xFFFF); };
    text.erase(std::remove_if(text.begin(), text.end(), taken), text.end());
    return text.toUtf8();
}

lxw_datetime wall(const QDate &day, const QTime &time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

// The sheet is there to its last tag: the library does not notice every failed write.
bool isComplete(const QByteArray &fileName, qint64 leastSize)
{
    int error = 0;
    zip_t *archive = zip_open(fileName.constData(), ZIP_RDONLY, &error);
    if (!archive)
        return false;
    qint64 size = 0;
    QByteArray tail;
    if (zip_file_t *part = zip_fopen(archive, sheetPart, 0)) {
        QByteArray block(1 << 16, Qt::Uninitialized);
        for (zip_int64_t got = 0; (got = zip_fread(part, block.data(), zip_uint64_t(block.size()))) > 0;) {
            size += got;
            tail.append(block.constData(), qsizetype(got));
            tail = tail.right(12);
        }
        zip_fclose(part);
    }
    zip_discard(archive);
    return size > leastSize && tail == "</worksheet>";
}

} // namespace

XlsxFile::XlsxFile(const QString &path)
    : m_path(path)
{
}

XlsxFile::~XlsxFile()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook); // given up; what was written goes with the folder
}

Result<> XlsxFile::begin(const QList<TableColumn> &columns)
{
    WholeFile target(m_path); // whether it may be written is said before the work, not after
    if (Result<> opened = target.open(); !opened)
        return opened;
    if (!m_folder.isValid())
        return noRoom();
    m_folderName = QFile::encodeName(m_folder.path());
    m_fileName = QFile::encodeName(m_folder.filePath(u"table.xlsx"_s));
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    m_workbook = workbook_new_opt(m_fileName.constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, "REX") : nullptr;
    if (!m_sheet)
        return noRoom();
    lxw_format *title = workbook_add_format(m_workbook);
    format_set_bold(title);
    m_momentFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_momentFormat, "dd/mm/yyyy hh:mm:ss");
    m_dayFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dayFormat, "dd/mm/yyyy");

    m_columnCount = columns.size();
    for (qsizetype i = 0; i < m_columnCount; ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(m_sheet, column, column, widthOf(columns.at(i).kind), nullptr);
        worksheet_write_string(m_sheet, 0, column, textFor(columns.at(i).title).constData(), title);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return {};
}

Result<> XlsxFile::addRow(const QList<QVariant> &cells)
{
    if (m_row >= mostRows)
        return fail(ErrorCode::Invalid,
            Texts::tr("Un classeur contient au plus 1 048 575 lignes. Exportez au format CSV, ou restreignez la "
                      "recherche."));
    static const QTimeZone paris("Europe/Paris");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = lxw_col_t(i);
        const QVariant &cell = cells.at(i);
        if (cell.userType() == QMetaType::QDateTime && cell.toDateTime().isValid()) {
            const QDateTime local = cell.toDateTime().toTimeZone(paris);
            lxw_datetime moment = wall(local.date(), local.time());
            worksheet_write_datetime(m_sheet, m_row, column, &moment, m_momentFormat);
        } else if (cell.userType() == QMetaType::QDate && cell.toDate().isValid()) {
            lxw_datetime day = wall(cell.toDate(), QTime(0, 0));
            worksheet_write_datetime(m_sheet, m_row, column, &day, m_dayFormat);
        } else if (cell.userType() == QMetaType::Int) {
            worksheet_write_number(m_sheet, m_row, column, cell.toInt(), nullptr);
        } else if (cell.userType() == QMetaType::QString && !cell.toString().isEmpty()) {
            worksheet_write_string(m_sheet, m_row, column, textFor(cell.toString()).constData(), nullptr);
        }
    }
    ++m_row;
    return m_row % 1000 == 0 ? checkSpace() : Result<>();
}

Result<> XlsxFile::checkSpace() const
{
    if (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile))
        return noRoom();
    return {};
}

Result<> XlsxFile::complete()
{
    worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(std::max<qsizetype>(m_columnCount - 1, 0)));
    if (Result<> fits = checkSpace(); !fits)
        return fits;
    const qint64 rowBytes = std::ftell(m_sheet->optimize_tmpfile);
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR) {
        qWarning("workbook: %s", lxw_strerror(error));
        return noRoom();
    }
    return isComplete(m_fileName, rowBytes) ? Result<>() : noRoom();
}

Result<> XlsxFile::publish()
{
    QFile made(QFile::decodeName(m_fileName));
    WholeFile target(m_path);
    if (!made.open(QIODevice::ReadOnly))
        return noRoom();
    if (Result<> opened = target.open(); !opened)
        return opened;
    while (!made.atEnd()) {
        if (Result<> written = target.write(made.read(1 << 20)); !written)
            return written;
    }
    return target.commit();
}

} // namespace rex
