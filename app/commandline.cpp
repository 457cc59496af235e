// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/language.h"

#include <QCommandLineParser>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const auto exportCommand = u"export-pdf"_s;
const auto sendCommand = u"send-mail"_s;
const auto deadlinesCommand = u"run-deadlines"_s;
const auto lockCommand = u"test-lock"_s; // by the program itself, on a network share

struct Options
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, CommandLine::tr("Affiche cette aide.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, CommandLine::tr("Affiche la version.")};
    QCommandLineOption demo{u"demo"_s,
        CommandLine::tr("Ouvre une base de démonstration, effacée à la fermeture.")};
    QCommandLineOption database{u"database"_s, CommandLine::tr("Ouvre cette base de données."),
        CommandLine::tr("FICHIER")};
    QCommandLineOption language{u"language"_s, CommandLine::tr("Langue de l’interface : fr ou en."), u"fr|en"_s};
    QCommandLineOption output{u"output"_s,
        CommandLine::tr("Fichier PDF à écrire (avec export-pdf) ; avec --all, dossier où écrire les fichiers."),
        CommandLine::tr("FICHIER")};
    QCommandLineOption every{u"all"_s, CommandLine::tr("Avec export-pdf : toutes les autorisations, un fichier par numéro.")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {help, version, demo, database, language, output, every};
    }
};

void describe(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(CommandLine::tr(
        "Demande et gestion du numéro d’exportateur enregistré (REX).\n\n"
        "Sans commande, la fenêtre s’ouvre. La commande export-pdf écrit l’autorisation d’un dossier octroyé "
        "dans un fichier PDF, sans fenêtre\u00a0:\n"
        "  soprano-rex export-pdf NUMERO --database FICHIER --output FICHIER\n"
        "  soprano-rex export-pdf --all --database FICHIER --output DOSSIER\n\n"
        "La commande send-mail envoie les courriels en attente d’une base, sans fenêtre\u00a0:\n"
        "  soprano-rex send-mail --database FICHIER\n\n"
        "La commande run-deadlines applique les délais échus (rejets, rappels) d’une base de bureau, par exemple "
        "chaque nuit\u00a0:\n"
        "  soprano-rex run-deadlines --database FICHIER"));
    parser.addOptions(options.all());
    parser.addPositionalArgument(u"export-pdf"_s, CommandLine::tr("Imprime une autorisation sans fenêtre."),
        u"[export-pdf]"_s);
    parser.addPositionalArgument(u"send-mail"_s, CommandLine::tr("Envoie les courriels en attente, sans fenêtre."),
        u"[send-mail]"_s);
    parser.addPositionalArgument(u"run-deadlines"_s,
        CommandLine::tr("Applique les délais échus sans fenêtre."), u"[run-deadlines]"_s);
    parser.addPositionalArgument(
        u"NUMERO"_s, CommandLine::tr("Numéro REX ou numéro de demande."), u"[NUMERO]"_s);
}

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

// The parser's own messages come from Qt's catalogue and name no remedy: say it in our words.
tl::unexpected<Error> refuseSyntax(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString dashes = unknown.constFirst().size() == 1 ? u"-"_s : u"--"_s;
        return refuse(CommandLine::tr("L’option %1 est inconnue ; « soprano-rex --help » donne la liste.")
                .arg(dashes + unknown.constFirst()));
    }
    for (const QString &argument : arguments) {
        const QString name = argument.section(u'=', 0, 0);
        if (argument.contains(u'=') && (name == "--demo"_L1 || name == "--help"_L1 || name == "--version"_L1 || name == "--all"_L1))
            return refuse(CommandLine::tr("L’option %1 n’accepte pas de valeur.").arg(name));
    }
    return refuse(CommandLine::tr("L’option %1 attend une valeur ; voir « soprano-rex --help ».")
            .arg(arguments.constLast()));
}

Result<CommandLine> checkedExport(CommandLine line, const QStringList &positional)
{
    if (line.all && positional.size() > 1)
        return refuse(CommandLine::tr("Choisissez entre --all et un numéro : l’un exclut l’autre."));
    if (!line.all && positional.size() < 2)
        return refuse(CommandLine::tr("La commande export-pdf attend un numéro REX ou un numéro de demande."));
    if (positional.size() > 2)
        return refuse(CommandLine::tr("L’argument « %1 » est de trop.").arg(positional.at(2)));
    if (line.demonstration)
        return refuse(CommandLine::tr("La commande export-pdf lit une base existante : retirez --demo."));
    if (line.database.isEmpty())
        return refuse(CommandLine::tr("Indiquez la base à lire par --database FICHIER."));
    if (line.output.isEmpty())
        return refuse(line.all ? CommandLine::tr("Indiquez le dossier où écrire les fichiers par --output DOSSIER.")
                               : CommandLine::tr("Indiquez le fichier PDF à écrire par --output FICHIER."));
    line.task = CommandLine::Task::ExportPdf;
    line.number = positional.value(1);
    return line;
}

Result<CommandLine> checkedSending(CommandLine line, const QStringList &positional)
{
    if (positional.size() > 1)
        return refuse(CommandLine::tr("L’argument « %1 » est de trop.").arg(positional.at(1)));
    if (line.demonstration)
        return refuse(CommandLine::tr("La commande send-mail lit une base existante : retirez --demo."));
    if (line.database.isEmpty())
        return refuse(CommandLine::tr("Indiquez la base à lire par --database FICHIER."));
    if (!line.output.isEmpty())
        return refuse(CommandLine::tr("L’option --output ne sert qu’avec la commande export-pdf."));
    line.task = CommandLine::Task::SendMail;
    return line;
}

Result<CommandLine> checkedDeadlines(CommandLine line, const QStringList &positional)
{
    if (positional.size() > 1)
        return refuse(CommandLine::tr("L’argument « %1 » est de trop.").arg(positional.at(1)));
    if (line.demonstration)
        return refuse(CommandLine::tr("La commande run-deadlines agit sur une base existante : retirez --demo."));
    if (line.database.isEmpty())
        return refuse(CommandLine::tr("Indiquez la base par --database FICHIER."));
    if (!line.output.isEmpty())
        return refuse(CommandLine::tr("L’option --output ne sert qu’avec la commande export-pdf."));
    line.task = CommandLine::Task::RunDeadlines;
    return line;
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    describe(parser, options);
    if (!parser.parse(arguments))
        return refuseSyntax(parser, arguments);

    CommandLine line;
    line.demonstration = parser.isSet(options.demo);
    line.database = parser.value(options.database);
    line.language = parser.value(options.language);
    line.output = parser.value(options.output);
    line.all = parser.isSet(options.every);
    if (parser.isSet(options.help) || parser.isSet(options.version)) {
        line.task = parser.isSet(options.help) ? Task::Help : Task::Version;
        return line;
    }
    if (parser.isSet(options.database) && line.database.isEmpty())
        return refuse(tr("Le nom de fichier donné à --database est vide."));
    if (parser.isSet(options.output) && line.output.isEmpty())
        return refuse(tr("Le nom de fichier donné à --output est vide."));
    if (parser.isSet(options.language) && !Language::codes().contains(line.language))
        return refuse(tr("La langue « %1 » n’existe pas ici : choisissez fr ou en.").arg(line.language));

    const QStringList positional = parser.positionalArguments();
    if (!positional.isEmpty() && positional.constFirst() == exportCommand)
        return checkedExport(line, positional);
    if (!positional.isEmpty() && positional.constFirst() == sendCommand)
        return checkedSending(line, positional);
    if (!positional.isEmpty() && positional.constFirst() == deadlinesCommand)
        return checkedDeadlines(line, positional);
    if (positional.size() == 2 && positional.constFirst() == lockCommand) {
        line.task = Task::TestLock;
        line.database = positional.at(1);
        return line;
    }
    if (!positional.isEmpty())
        return refuse(tr("L’argument « %1 » est inconnu ; pour ouvrir une base : --database FICHIER.")
                .arg(positional.constFirst()));
    if (line.all)
        return refuse(tr("L’option --all ne sert qu’avec la commande export-pdf."));
    if (parser.isSet(options.output))
        return refuse(tr("L’option --output ne sert qu’avec la commande export-pdf."));
    if (line.demonstration && !line.database.isEmpty())
        return refuse(tr("Choisissez entre --demo et --database : l’un exclut l’autre."));
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    describe(parser, Options{});
    return parser.helpText();
}

QString CommandLine::versionText()
{
    return u"soprano-rex " REX_VERSION "\n"_s;
}

} // namespace rex
