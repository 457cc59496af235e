// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/batch.h"

#include "app/print/authorisationcontent.h"
#include "app/print/documentprint.h"
#include "app/print/filename.h"
#include "app/print/pages.h"
#include "app/print/pdf.h"
#include "app/print/typefaces.h"
#include "model/export/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Batches
{
    Q_DECLARE_TR_FUNCTIONS(rex::Batch)
};

// One batch while it runs; its threads share it.
class Run
{
public:
    Run(const BatchRequest &request, const Reference &reference, BatchProgress &progress)
        : m_request(request)
        , m_reference(reference)
        , m_progress(progress)
    {
    }

    BatchReport all()
    {
        if (m_request.oneFile) {
            oneFile();
            threadEnds();
        } else {
            QThreadPool pool;
            pool.setMaxThreadCount(m_request.threads);
            for (int i = 0; i < m_request.threads; ++i) {
                std::ignore = QtConcurrent::run(&pool, [this] {
                    fileEach();
                    threadEnds();
                });
            }
            pool.waitForDone();
        }
        for (const auto &[place, sentences] : m_remarks)
            m_report.remarks += sentences;
        return m_report;
    }

private:
    void threadEnds() const
    {
        if (m_request.threadEnds)
            m_request.threadEnds();
    }

    [[nodiscard]] bool goesOn()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_progress.cancelled)
            m_report.cancelled = true;
        return !m_report.cancelled && !m_report.stopped;
    }

    void leaveOut(int place, const Error &error)
    {
        const QMutexLocker lock(&m_mutex);
        m_remarks[place] += error.sentence;
    }

    void note(int place, const QString &number, const PrintReport &report)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_report.written;
        m_report.pages += report.pages;
        for (const QString &remark : report.remarks)
            m_remarks[place] += Batches::tr("%1 : %2").arg(number, remark);
    }

    void stop(const Error &error)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_report.stopped)
            m_report.stopped = error;
    }

    // Numbers are unique; what a file name cannot hold might make two of them alike.
    QString fileFor(const QString &number)
    {
        const QMutexLocker lock(&m_mutex);
        const QString name = safeFileName(number);
        QString free = name;
        for (int i = 2; m_names.contains(free.toCaseFolded()); ++i)
            free = u"%1 (%2)"_s.arg(name).arg(i);
        m_names.insert(free.toCaseFolded());
        return QDir(m_request.target).filePath(free + u".pdf"_s);
    }

    [[nodiscard]] std::optional<print::Document> content(int place, QString &number)
    {
        const Result<AuthorisationDocument> read = m_request.read(place);
        if (!read) {
            leaveOut(place, read.error());
            return std::nullopt;
        }
        number = read->dossier.authorisation->number;
        return print::authorisationContent(*read, m_reference, m_request.language, m_request.printedAt);
    }

    void fileEach()
    {
        for (int place = m_next++; place < m_request.count && goesOn(); place = m_next++) {
            QString number;
            if (const std::optional<print::Document> document = content(place, number)) {
                const Result<PrintReport> written
                    = writeDocument(*document, fileFor(number), m_request.accessibleTwin);
                if (!written)
                    return stop(written.error());
                note(place, number, *written);
                // The disk is full for the next PDF too; whatever else hinders one twin may spare the next.
                if (written->twinFailed && written->twinFailed->code == ErrorCode::DiskFull) {
                    ++m_progress.done;
                    return stop(*written->twinFailed);
                }
            }
            ++m_progress.done;
        }
    }

    [[nodiscard]] QString titleFor(int count) const
    {
        return print::PrintTexts(m_request.language).word("batchFile").arg(count);
    }

    void oneFile()
    {
        const QString name = QFileInfo(m_request.target).completeBaseName();
        print::Document about;
        about.language = print::code(m_request.language);
        about.title = titleFor(m_request.count); // until it is known how many could be read
        about.author = u"SOPRANO-REX"_s;
        about.subject = name;
        about.created = m_request.printedAt;
        print::PdfBook book(about);
        for (int place = 0; place < m_request.count; ++place) {
            if (!goesOn()) {
                m_report.written = m_report.pages = 0;
                return;
            }
            QString number;
            if (const std::optional<print::Document> document = content(place, number)) {
                const print::Pages pages(*document, print::a4());
                book.add(pages);
                note(place, number, reportOn(pages));
            }
            ++m_progress.done;
        }
        if (m_report.written == 0)
            return;
        book.retitle(titleFor(m_report.written));
        if (const Result<> written = writeWholeFile(m_request.target, book.finish()); !written) {
            m_report.written = m_report.pages = 0;
            stop(written.error());
        }
    }

    const BatchRequest &m_request;
    const Reference &m_reference;
    BatchProgress &m_progress;
    std::atomic<int> m_next = 0;
    QMutex m_mutex; // over what follows
    BatchReport m_report;
    std::map<int, QStringList> m_remarks; // by place
    QSet<QString> m_names; // given, case folded
};

} // namespace

BatchReport printBatch(const BatchRequest &request, const Reference &reference, BatchProgress &progress)
{
    if (!request.oneFile && !QDir(request.target).exists()) {
        BatchReport report;
        report.stopped = Error{ErrorCode::NotFound,
            Batches::tr("Le dossier « %1 » n’existe pas. Choisissez un autre dossier.")
                .arg(QDir::toNativeSeparators(request.target))};
        return report;
    }
    return Run(request, reference, progress).all();
}

void prepareBatches()
{
    std::ignore = print::typefaces();
    std::ignore = print::systemTypefaces();
}

} // namespace rex
