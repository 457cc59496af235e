// SPDX-License-Identifier: GPL-3.0-or-later
// Measures printing and writes a table: one authorisation of two pages from values to the bytes of its PDF, a
// thousand on two threads as files, a thousand as one file, and the peak of memory. Budgets: README.md.
#include "app/print/authorisationcontent.h"
#include "app/print/batch.h"
#include "app/print/pages.h"
#include "app/print/pdf.h"
#include "model/domain/reference.h"
#include "tests/app/printcase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

constexpr int repetitions = 60;
const QDateTime moment({2016, 12, 12}, {9, 0}, Qt::UTC);

// Twelve goods, two contacts: two pages, as most authorisations are.
AuthorisationDocument twoPages(int number)
{
    AuthorisationDocument document = printcase::withGoods(12);
    document.granted.form.contacts.append(document.granted.form.contacts.first());
    document.dossier.authorisation->number = u"FRREX2016%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    return document;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Of the processors, all threads together: what others do on the machine does not count.
double processorSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void line(const QString &what, const QString &elapsed, const QString &processor, const QString &budget)
{
    QTextStream(stdout) << u"| "_s << what << u" | "_s << elapsed << u" | "_s << processor << u" | "_s << budget << u" |"_s
                        << Qt::endl;
}

void measureBatch(int count, bool oneFile, const Reference &reference, const QString &budget)
{
    const QTemporaryDir folder;
    BatchRequest request;
    request.count = count;
    request.read = [](int place) -> Result<AuthorisationDocument> { return twoPages(place + 1); };
    request.oneFile = oneFile;
    request.target = oneFile ? folder.filePath(u"all.pdf"_s) : folder.path();
    request.printedAt = moment;
    BatchProgress progress;
    const double processorBefore = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const BatchReport report = printBatch(request, reference, progress);
    if (report.written != count || report.pages != 2 * count)
        qFatal("%d authorisations of %d pages were written", report.written, report.pages);
    line((oneFile ? u"%1 in one file"_s : u"%1 files, two threads"_s).arg(count),
        u"%1 s"_s.arg(milliseconds(timer) / 1000, 0, 'f', 2),
        u"%1 s"_s.arg(processorSeconds() - processorBefore, 0, 'f', 2), budget);
    line(u"peak memory so far"_s, u"%1 MB"_s.arg(peakMegabytes(), 0, 'f', 0), u""_s, u""_s);
}

void measureOne(const Reference &reference)
{
    std::vector<double> times;
    double first = 0;
    qsizetype bytes = 0;
    const double processorBefore = processorSeconds();
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        const print::Document document
            = print::authorisationContent(twoPages(i), reference, print::Language::French, moment);
        const print::Pages pages(document, print::a4());
        if (pages.count() != 2)
            qFatal("it has %d pages", pages.count());
        bytes = print::pdf(document, pages).size();
        times.push_back(milliseconds(timer));
        if (i == 0)
            first = times.back();
    }
    const double processor = (processorSeconds() - processorBefore) / repetitions * 1000;
    std::sort(times.begin(), times.end());
    line(u"one authorisation of 2 pages, first"_s, u"%1 ms"_s.arg(first, 0, 'f', 1), u""_s, u""_s);
    line(u"the same, median of %1 (%2 kB)"_s.arg(repetitions).arg(bytes / 1024),
        u"%1 ms"_s.arg(times.at(times.size() / 2), 0, 'f', 1), u"%1 ms (mean)"_s.arg(processor, 0, 'f', 1), u"20 ms"_s);
}

} // namespace

// rex-bench-print [COUNT]: so many in a batch, 1000 unless told.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    const Reference reference;
    prepareBatches();
    QTextStream(stdout) << "| what | elapsed | processor | budget |\n| --- | --- | --- | --- |" << Qt::endl;
    measureOne(reference);
    measureBatch(count, false, reference, count == 1000 ? u"10 s"_s : u""_s);
    measureBatch(count, true, reference, {});
    return 0;
}
