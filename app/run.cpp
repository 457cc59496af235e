// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run.h"

#include "app/attachments/openedcopies.h"
#include "app/commandline.h"
#include "app/databases.h"
#include "app/deadlinetexts.h"
#include "app/language.h"
#include "app/log.h"
#include "app/lookmode.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "app/paths.h"
#include "app/print/authorisationprint.h"
#include "app/print/batch.h"
#include "forms/look/look.h"
#include "model/service/mailservice.h"
#include "model/storage/openfile.h"
#include "model/storage/share.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QTextStream>
#include <QThread>

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

constexpr int cannot = 1;
constexpr int misused = 2;
constexpr int unsent = 3;

int complain(const QString &sentence, int code)
{
    QTextStream(stderr) << u"soprano-rex: "_s << sentence << Qt::endl;
    return code;
}

void say(const QString &text)
{
    QTextStream(stdout) << text;
}

QStringList argumentList(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// Language of the sentences on the command line itself, also where the rest of it is wrong.
QString languageIn(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--language"_s);
    QString code = at >= 0 ? arguments.value(at + 1) : QString();
    for (const QString &argument : arguments) {
        if (argument.startsWith("--language="_L1))
            code = argument.section(u'=', 1);
    }
    return Language::codes().contains(code) ? code : QString();
}

void speak(Language &language, const QStringList &arguments)
{
    if (const QString asked = languageIn(arguments); !asked.isEmpty())
        language.use(asked);
}

// Neither X11 nor Wayland: Qt would end the program with an abort instead of a sentence.
bool noDisplay()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return false;
#endif
}

// A window that nobody sees could only be closed by ending the program from outside.
bool isUnseen()
{
    const QString platform = QGuiApplication::platformName();
    return platform == "offscreen"_L1 || platform == "minimal"_L1;
}

// --help, --version, or what is wrong with the command line: no window, no display.
int runConsole(int argc, char *argv[], const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    QSettings settings(paths::settingsFile(), QSettings::IniFormat);
    Language language(settings);
    speak(language, arguments);
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line)
        return complain(line.error().sentence, misused);
    say(line->task == CommandLine::Task::Help ? CommandLine::helpText() : CommandLine::versionText());
    return 0;
}

// Every authorisation, a file each.
int exportAll(const Workspace &workspace, const QString &folder)
{
    const Result<QStringList> numbers = workspace.records().rexNumbers();
    if (!numbers)
        return complain(numbers.error().sentence, cannot);
    BatchRequest request;
    request.count = int(numbers->size());
    request.read = [&](int place) { return workspace.dossiers().authorisationByNumber(numbers->at(place)); };
    request.threadEnds = [&] { workspace.database().closeThreadConnection(); };
    request.target = folder;
    request.printedAt = workspace.clock()();
    request.threads = std::max(QThread::idealThreadCount(), 1);
    prepareBatches();
    BatchProgress progress;
    const BatchReport report = printBatch(request, workspace.reference(), progress);
    for (const QString &remark : report.remarks)
        complain(remark, 0);
    say(CommandLine::tr("%n autorisation(s) écrite(s).", nullptr, report.written) + u'\n');
    if (report.stopped)
        return complain(report.stopped->sentence, cannot);
    const int left = request.count - report.written;
    return left > 0 ? complain(CommandLine::tr("autorisations qui n’ont pas été écrites : %1. Voyez ci-dessus pourquoi.").arg(left),
               cannot)
                    : 0;
}

int runExport(int argc, char *argv[], const CommandLine &line)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are needed, a display is not
    const Log log(paths::logFile());
    const QGuiApplication application(argc, argv);
    QSettings settings(paths::settingsFile(), QSettings::IniFormat);
    Language language(settings);
    if (!line.language.isEmpty())
        language.use(line.language);
    const auto workspace = Workspace::open(line.database);
    if (!workspace)
        return complain(workspace.error().sentence, cannot);
    if (OpenFile::holds(line.output))
        return complain(CommandLine::tr("Le fichier «\u00a0%1\u00a0» est celui de la base de données\u00a0: indiquez un autre fichier "
                                        "par --output.")
                            .arg(line.output),
            misused);
    if (line.all)
        return exportAll(**workspace, line.output);
    const auto document = (*workspace)->dossiers().authorisationByNumber(line.number);
    if (!document)
        return complain(document.error().sentence, cannot);
    const PrintOptions options{print::Language::French, (*workspace)->clock()()};
    const auto report = writeAuthorisationPdf(*document, (*workspace)->reference(), line.output, options);
    if (!report)
        return complain(report.error().sentence, cannot);
    for (const QString &remark : report->remarks)
        complain(remark, 0);
    return 0;
}

// For a scheduler: one round over what is due, and one sentence on what became of it.
int runSending(int argc, char *argv[], const CommandLine &line)
{
    const Log log(paths::logFile());
    const QCoreApplication application(argc, argv);
    QSettings settings(paths::settingsFile(), QSettings::IniFormat);
    Language language(settings);
    if (!line.language.isEmpty())
        language.use(line.language);
    const auto workspace = Workspace::open(line.database);
    if (!workspace)
        return complain(workspace.error().sentence, cannot);
    const std::atomic_bool never = false;
    const auto report = (*workspace)->mails().send(smtpTransports(), never);
    if (!report)
        return complain(report.error().sentence, cannot);
    if (report->tried() > report->sent || !report->trouble.isEmpty())
        return complain(report->sentence(), unsent);
    say(report->sentence() + u'\n');
    return 0;
}

// What falls due, without a window: for a timer of the system (guide 4.2).
int runDeadlines(int argc, char *argv[], const CommandLine &line)
{
    const Log log(paths::logFile());
    const QCoreApplication application(argc, argv);
    QSettings settings(paths::settingsFile(), QSettings::IniFormat);
    Language language(settings);
    if (!line.language.isEmpty())
        language.use(line.language);

    const auto workspace = Workspace::open(line.database);
    if (!workspace)
        return complain(workspace.error().sentence, cannot);
    if ((*workspace)->installation() == Installation::Standalone) {
        say(CommandLine::tr("Sur un poste autonome, aucun délai n’est appliqué automatiquement.") + u'\n');
        return 0;
    }
    const DeadlineService &deadlines = (*workspace)->deadlines();
    const auto doubt = deadlines.doubt();
    if (!doubt)
        return complain(doubt.error().sentence, cannot);
    if (*doubt)
        return complain(sentence(**doubt), cannot);
    const auto report = deadlines.run();
    if (!report)
        return complain(report.error().sentence, cannot);
    if (report->failed > 0)
        return complain(summary(*report), cannot);
    say(summary(*report) + u'\n');
    return 0;
}

int runWindow(int argc, char *argv[], const CommandLine &line)
{
    if (noDisplay()) {
        const QCoreApplication application(argc, argv);
        QSettings settings(paths::settingsFile(), QSettings::IniFormat);
        Language language(settings);
        if (!line.language.isEmpty())
            language.use(line.language);
        return complain(CommandLine::tr("aucun écran n’est disponible ; ouvrez une session graphique, ou utilisez "
                                        "la commande export-pdf, qui n’en a pas besoin."),
            cannot);
    }
    const Log log(paths::logFile());
    QApplication application(argc, argv);
    QSettings settings(paths::settingsFile(), QSettings::IniFormat);
    Language language(settings);
    if (!line.language.isEmpty())
        language.use(line.language);
    Databases databases(settings, systemClock(), paths::localDatabase());
    Look look(&application);
    look.setMode(rememberedMode(settings));
    QApplication::setWindowIcon(look.icon(u"certificate"_s, Token::Link));
    OpenedCopies::removeStale();
    MainWindow window(settings);
    Navigator navigator(window, databases, look, language, settings);
    // The window says it, too, where another file can be chosen.
    bool opened = true;
    QObject::connect(&navigator, &Navigator::didNotOpen, &window, [&](const Error &error) {
        if (!opened || line.database.isEmpty())
            return;
        opened = false;
        complain(error.sentence, cannot);
        if (isUnseen()) // later; now there is nothing to end yet
            QApplication::exit(cannot);
    });
    if (line.demonstration)
        navigator.startDemonstration();
    else
        navigator.start(line.database);
    if (!opened && isUnseen())
        return cannot;
    // On a screen that is too small for it, it takes all there is: nothing may lie beyond the edge.
    if (const QSize room = window.screen()->availableSize();
        window.width() > room.width() || window.height() > room.height())
        window.setWindowState(Qt::WindowMaximized);
    window.show();
    const int code = QApplication::exec();
    return opened ? code : cannot;
}

} // namespace

int run(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"soprano-rex"_s);
    QCoreApplication::setApplicationVersion(u"" REX_VERSION ""_s);
    const QStringList arguments = argumentList(argc, argv);
    // Read without an application first: what it asks for decides which one is built.
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line)
        return runConsole(argc, argv, arguments);
    switch (line->task) {
    case CommandLine::Task::Help:
    case CommandLine::Task::Version:
        return runConsole(argc, argv, arguments);
    case CommandLine::Task::TestLock: {
        const QCoreApplication application(argc, argv); // for the driver's plugin
        return testLock(line->database);
    }
    case CommandLine::Task::ExportPdf:
        return runExport(argc, argv, *line);
    case CommandLine::Task::SendMail:
        return runSending(argc, argv, *line);
    case CommandLine::Task::RunDeadlines:
        return runDeadlines(argc, argv, *line);
    case CommandLine::Task::Window:
        return runWindow(argc, argv, *line);
    }
    return misused;
}

} // namespace rex
