// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/documentprint.h"

#include "app/print/html.h"
#include "app/print/pages.h"
#include "app/print/pdf.h"
#include "model/export/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class DocumentPrint
{
    Q_DECLARE_TR_FUNCTIONS(rex::DocumentPrint)
};

tl::unexpected<Error> refused(const QString &sentence)
{
    return fail(ErrorCode::Unavailable, sentence);
}

} // namespace

QStringList remarksOn(const QList<char32_t> &missingCharacters)
{
    if (missingCharacters.isEmpty())
        return {};
    QStringList characters;
    for (const char32_t character : missingCharacters) {
        const QString number = u"U+%1"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
        characters += QChar::isPrint(character)
            ? QStringView(QChar::fromUcs4(character)) + u" ("_s + number + u')'
            : number;
    }
    return {DocumentPrint::tr("Caractères qu’aucune police ne possède, imprimés « � » : %1.")
                .arg(characters.join(u", "_s))};
}

PrintReport reportOn(const print::Pages &pages)
{
    return {pages.count(), remarksOn(pages.missingCharacters()), std::nullopt};
}

Result<PrintReport> paintDocument(QPagedPaintDevice &device, const print::Document &document, int from, int to)
{
    const print::Pages pages(document, print::paperSize(device));
    const int first = std::max(from, 1);
    const int last = to > 0 ? std::min(to, pages.count()) : pages.count();
    if (first > last)
        return fail(ErrorCode::Invalid,
            DocumentPrint::tr("Le document finit à la page %1 : aucune de ses pages n’est parmi celles que vous avez "
                              "demandées. Corrigez-les et recommencez.")
                .arg(pages.count()));
    QPainter painter;
    if (!painter.begin(&device))
        return refused(
            DocumentPrint::tr("L’impression n’a pas pu commencer. Vérifiez l’imprimante et recommencez."));
    const bool done = print::paintPages(painter, device, pages, first - 1, last);
    if (!painter.end() || !done)
        return refused(DocumentPrint::tr("L’impression s’est arrêtée : l’imprimante n’a pas pris toutes les pages. "
                                         "Vérifiez-la et recommencez."));
    return reportOn(pages);
}

Result<PrintReport> writeDocument(const print::Document &document, const QString &file, bool withTwin)
{
    const print::Pages pages(document, print::a4());
    if (Result<> written = writeWholeFile(file, print::pdf(document, pages)); !written)
        return fail(written.error());
    PrintReport report = reportOn(pages);
    if (withTwin) {
        if (const Result<> written = writeWholeFile(accessibleTwin(file), print::html(document)); !written) {
            report.twinFailed = written.error();
            report.remarks
                += DocumentPrint::tr("La version accessible n’a pas été écrite. %1").arg(written.error().sentence);
        }
    }
    return report;
}

QString accessibleTwin(const QString &pdfFile)
{
    const QFileInfo file(pdfFile);
    return file.dir().filePath(file.completeBaseName() + u".html"_s);
}

} // namespace rex
