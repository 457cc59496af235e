// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"

#include "app/print/authorisationcontent.h"
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
class AuthorisationPrint
{
    Q_DECLARE_TR_FUNCTIONS(rex::AuthorisationPrint)
};

QStringList remarks(const QList<char32_t> &missing)
{
    if (missing.isEmpty())
        return {};
    QStringList characters;
    for (const char32_t character : missing) {
        const QString number = u"U+%1"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
        characters += QChar::isPrint(character)
            ? QStringView(QChar::fromUcs4(character)) + u" ("_s + number + u')'
            : number;
    }
    return {AuthorisationPrint::tr("Caractères qu’aucune police ne possède, imprimés « � » : %1.")
                .arg(characters.join(u", "_s))};
}

Result<> checkGranted(const AuthorisationDocument &authorisation)
{
    if (!authorisation.dossier.authorisation)
        return fail(ErrorCode::NotFound,
            AuthorisationPrint::tr("La demande %1 n’a pas reçu de numéro REX : il n’y a rien à imprimer.")
                .arg(authorisation.dossier.number));
    return {};
}

} // namespace

Result<PrintReport> paintAuthorisation(QPagedPaintDevice &device, const AuthorisationDocument &authorisation,
    const Reference &reference, const PrintOptions &options)
{
    if (Result<> granted = checkGranted(authorisation); !granted)
        return fail(granted.error());
    const print::Document content =
        print::authorisationContent(authorisation, reference, options.language, options.printedAt);
    const print::Pages pages(content, print::paperSize(device));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Unavailable,
            AuthorisationPrint::tr(
                "L’impression n’a pas pu commencer. Vérifiez l’imprimante et recommencez."));
    print::paintPages(painter, device, pages);
    painter.end();
    return PrintReport{pages.count(), remarks(pages.missingCharacters())};
}

Result<PrintReport> writeAuthorisationPdf(const AuthorisationDocument &authorisation,
    const Reference &reference, const QString &file, const PrintOptions &options)
{
    if (Result<> granted = checkGranted(authorisation); !granted)
        return fail(granted.error());
    const print::Document content =
        print::authorisationContent(authorisation, reference, options.language, options.printedAt);
    const print::Pages pages(content, print::a4());
    if (Result<> written = writeWholeFile(file, print::pdf(content, pages)); !written)
        return fail(written.error());
    if (options.accessibleTwin) {
        if (Result<> written = writeWholeFile(accessibleTwin(file), print::html(content)); !written)
            return fail(written.error());
    }
    return PrintReport{pages.count(), remarks(pages.missingCharacters())};
}

QString accessibleTwin(const QString &pdfFile)
{
    const QFileInfo file(pdfFile);
    return file.dir().filePath(file.completeBaseName() + u".html"_s);
}

QString authorisationFileName(const AuthorisationDocument &authorisation)
{
    return authorisation.dossier.authorisation ? authorisation.dossier.authorisation->number + u".pdf"_s
                                               : QString();
}

} // namespace rex
