// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rivals.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlTableModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::bench {

namespace {

QString literal(const QVariant &value)
{
    if (value.metaType().id() != QMetaType::QString)
        return value.toString();
    return u'\'' + value.toString().replace(u'\'', "''"_L1) + u'\'';
}

QString withValues(QString sql, const QHash<QString, QVariant> &values)
{
    QStringList names = values.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names)
        sql.replace(u':' + name, literal(values.value(name)));
    return sql.simplified();
}

} // namespace

double shellTime(const QString &database, const QString &sql, const QHash<QString, QVariant> &values, int runs)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-readonly"_s, database});
    if (!shell.waitForStarted())
        return -1;
    const QByteArray query = withValues(sql, values).toUtf8() + ";\n";
    shell.write("PRAGMA cache_size = -16000;\n.timer on\n.output /dev/null\n");
    for (int i = 0; i < runs; ++i)
        shell.write(query);
    shell.closeWriteChannel();
    constexpr int longest = 600'000;
    shell.waitForFinished(longest);
    static const QRegularExpression timer(u"real ([0-9.]+)"_s);
    QList<double> times;
    auto match = timer.globalMatch(QString::fromUtf8(shell.readAllStandardOutput()));
    while (match.hasNext())
        times.append(match.next().captured(1).toDouble() * 1000);
    double sum = 0;
    for (const double time : times)
        sum += time;
    return times.isEmpty() ? -1 : sum / double(times.size()); // the timer's grain is a millisecond
}

ViewerTimes viewerTimes(const QString &database, const QString &filter, int column, bool toTheEnd)
{
    ViewerTimes times;
    const qint64 before = residentMemory();
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"viewer"_s);
        connection.setDatabaseName(database);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!connection.open())
            return times;
        QSqlTableModel model(nullptr, connection);
        QElapsedTimer timer;
        timer.start();
        model.setTable(u"dossier"_s);
        model.setFilter(filter);
        model.setSort(column, Qt::DescendingOrder);
        model.select();
        times.first = double(timer.nsecsElapsed()) / 1e6;
        while (toTheEnd && model.canFetchMore())
            model.fetchMore();
        times.all = double(timer.nsecsElapsed()) / 1e6;
        times.rows = model.rowCount();
        times.memory = residentMemory() - before;
    }
    QSqlDatabase::removeDatabase(u"viewer"_s);
    return times;
}

qint64 residentMemory()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 page = 4096;
    return status.readAll().split(' ').value(1).toLongLong() * page;
}

void forget(const QString &file)
{
    for (const QString &each : {file, QString(file + u"-wal"_s)})
        QProcess::execute(u"dd"_s, {u"if="_s + each, u"iflag=nocache"_s, u"count=0"_s, u"status=none"_s});
}

} // namespace rex::bench
