// SPDX-License-Identifier: GPL-3.0-or-later
// rex-generate: a database of so many invented dossiers, to measure and to try the program with.
#include "tests/bench/generate.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a database of invented dossiers."_s);
    parser.addHelpOption();
    parser.addOption({u"seed"_s, u"The same seed gives the same content."_s, u"number"_s, u"1"_s});
    parser.addPositionalArgument(u"count"_s, u"How many dossiers."_s);
    parser.addPositionalArgument(u"file"_s, u"The database to make."_s);
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    bool counted = false, seeded = false;
    const int count = arguments.value(0).toInt(&counted);
    const quint64 seed = parser.value(u"seed"_s).toULongLong(&seeded);
    if (arguments.size() != 2 || !counted || count < 1 || !seeded) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto done = rex::bench::generate(arguments[1], count, seed, [&](const QString &what) {
        std::printf("%7.1f s  %s\n", double(timer.elapsed()) / 1000, qPrintable(what));
        std::fflush(stdout);
    });
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().sentence));
        return 1;
    }
    std::printf("%7.1f s  %d dossiers in %s\n", double(timer.elapsed()) / 1000, count, qPrintable(arguments[1]));
    return 0;
}
