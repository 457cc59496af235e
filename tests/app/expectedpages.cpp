// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectedpages.h"

#include "printcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace rex::expected {

namespace {

constexpr int resolution = 40; // enough to see a frame, a column or a line that has moved
constexpr int step = 48; // grey levels by which a pixel may differ: another version of the renderer

QString expectedFile(const QString &name)
{
    return u"" REX_PRINT_EXPECTED "/"_s + name;
}

bool writing()
{
    return qEnvironmentVariableIsSet("REX_WRITE_EXPECTED");
}

QStringList lines(const QString &pdf)
{
    QStringList lines;
    for (const QString &page : pdfPages(pdf)) {
        for (const QString &line : page.split(u'\n', Qt::SkipEmptyParts)) {
            if (const QString read = line.simplified(); !read.isEmpty())
                lines += read;
        }
        lines += u"--"_s;
    }
    return lines;
}

} // namespace

QString textDifference(const QString &pdf, const QString &name)
{
    const QStringList read = lines(pdf);
    if (read.isEmpty())
        return u"%1 has no page"_s.arg(pdf);
    QFile file(expectedFile(name + u".txt"_s));
    if (writing()) {
        const QByteArray bytes = QString(read.join(u'\n') + u'\n').toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? QString() : file.errorString();
    }
    if (!file.open(QIODevice::ReadOnly))
        return file.fileName() + u": "_s + file.errorString();
    const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::max(read.size(), wanted.size()); ++i) {
        if (read.value(i) != wanted.value(i))
            return u"%1.txt:%2\n  now:      %3\n  expected: %4"_s.arg(name).arg(i + 1).arg(read.value(i), wanted.value(i));
    }
    return {};
}

QString pictureDifference(const QString &pdf, const QString &name)
{
    const QTemporaryDir folder;
    const QStringList arguments
        = {u"-r"_s, QString::number(resolution), u"-gray"_s, u"-png"_s, pdf, folder.filePath(u"page"_s)};
    if (QProcess::execute(u"pdftoppm"_s, arguments) != 0)
        return u"%1 cannot be drawn"_s.arg(pdf);
    const QStringList drawn = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    if (drawn.isEmpty())
        return u"%1 has no page"_s.arg(pdf);
    for (qsizetype page = 0; page < drawn.size(); ++page) {
        const QImage now(folder.filePath(drawn.at(page)));
        const QString picture = u"%1-%2.png"_s.arg(name).arg(page + 1);
        if (writing()) {
            if (!now.save(expectedFile(picture), "PNG", 0))
                return expectedFile(picture) + u" cannot be written"_s;
            continue;
        }
        const double different = difference(now, QImage(expectedFile(picture)));
        if (different > tolerated) {
            const QString kept = QDir::temp().filePath(picture);
            now.save(kept);
            return u"%1: %2 % of the page differ; drawn now: %3"_s.arg(picture).arg(different * 100, 0, 'f', 2).arg(kept);
        }
    }
    const QString next = u"%1-%2.png"_s.arg(name).arg(drawn.size() + 1);
    return QFile::exists(expectedFile(next)) ? next + u" has no page any more"_s : QString();
}

double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 1;
    const QImage a = one.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = other.convertToFormat(QImage::Format_Grayscale8);
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(int(a.constScanLine(y)[x]) - int(b.constScanLine(y)[x])) > step;
    }
    return double(different) / (double(a.width()) * a.height());
}

} // namespace rex::expected
