// SPDX-License-Identifier: GPL-3.0-or-later
// Five programs save one dossier as fast as they can, for a minute in each journal mode: how many saves, how long each
// waited, and whether anything was lost or refused.
#include "tests/support/fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

struct Outcome
{
    std::vector<qint64> waits; // µs, of every attempt
    int saved = 0, late = 0, errors = 0;
    int leastOfOne = 0; // saves of the program that had least
};

Outcome run(const QString &file, qint64 dossier, int seconds, const QStringList &options)
{
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < mostWorkstations; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessChannelMode(QProcess::MergedChannels);
        programs.back()->start(QStringLiteral(REX_TEST_WRITER),
            QStringList{file} + options + QStringList{u"churn"_s, QString::number(dossier), QString::number(seconds * 1000)});
    }
    Outcome outcome;
    for (const auto &program : programs) {
        program->waitForFinished((seconds + 60) * 1000);
        int own = 0;
        while (program->canReadLine()) {
            const QString line = QString::fromUtf8(program->readLine()).trimmed();
            const bool saved = line.startsWith("saved"_L1);
            own += saved;
            outcome.saved += saved;
            outcome.late += line.startsWith("late"_L1);
            if (line.startsWith("error"_L1)) {
                ++outcome.errors;
                QTextStream(stderr) << line << Qt::endl;
                continue;
            }
            outcome.waits.push_back(line.section(u' ', 1).toLongLong());
        }
        outcome.leastOfOne = outcome.leastOfOne ? std::min(outcome.leastOfOne, own) : own;
    }
    std::sort(outcome.waits.begin(), outcome.waits.end());
    return outcome;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? atoi(argv[1]) : 60;
    QTextStream out(stdout);
    out << mostWorkstations << " programs, " << seconds << " s, one dossier; waiting times in ms\n";
    bool good = true;
    for (const QStringList &options : {QStringList(), QStringList{u"--share"_s}}) {
        test::Fixture f;
        const QString file = f.folder() + u"/bench.db"_s;
        if (!QFile::copy(f.path(), file))
            return 1;
        auto own = Workspace::open(file);
        const auto draft = (*own)->dossiers().save(f.op1, 0, 0, test::completeForm());
        if (!draft)
            return 1;
        own->reset(); // nobody holds it open
        const Outcome outcome = run(file, draft->id, seconds, options);
        const auto opened = Database::open(file);
        QSqlQuery version(u"SELECT version FROM dossier WHERE id = %1"_s.arg(draft->id), *(*opened)->connection());
        const qint64 lost = version.next() ? draft->version + outcome.saved - version.value(0).toLongLong() : -1;
        const auto at = [&](double part) {
            return outcome.waits.empty()
                ? 0.0
                : double(outcome.waits[size_t(part * double(outcome.waits.size() - 1))]) / 1000;
        };
        out << (options.isEmpty() ? "write-ahead log (local)  " : "rollback journal (share) ") << "saved " << outcome.saved
            << " (least of one " << outcome.leastOfOne << "), too late " << outcome.late << ", errors " << outcome.errors
            << ", lost " << lost << "; median " << at(0.5) << ", 95 % " << at(0.95) << ", 99 % " << at(0.99) << ", longest "
            << at(1) << Qt::endl;
        good = good && lost == 0 && outcome.errors == 0 && outcome.saved > 0;
    }
    return good ? 0 : 1;
}
