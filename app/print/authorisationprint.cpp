// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"

#include "app/print/authorisationcontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class AuthorisationPrint
{
    Q_DECLARE_TR_FUNCTIONS(rex::AuthorisationPrint)
};

Result<print::Document> content(
    const AuthorisationDocument &authorisation, const Reference &reference, const PrintOptions &options)
{
    if (!authorisation.dossier.authorisation)
        return fail(ErrorCode::NotFound,
            AuthorisationPrint::tr("La demande %1 n’a pas reçu de numéro REX : il n’y a rien à imprimer.")
                .arg(authorisation.dossier.number));
    return print::authorisationContent(authorisation, reference, options.language, options.printedAt);
}

} // namespace

Result<PrintReport> paintAuthorisation(QPagedPaintDevice &device, const AuthorisationDocument &authorisation,
    const Reference &reference, const PrintOptions &options)
{
    const Result<print::Document> document = content(authorisation, reference, options);
    if (!document)
        return fail(document.error());
    return paintDocument(device, *document);
}

Result<PrintReport> writeAuthorisationPdf(const AuthorisationDocument &authorisation,
    const Reference &reference, const QString &file, const PrintOptions &options)
{
    const Result<print::Document> document = content(authorisation, reference, options);
    if (!document)
        return fail(document.error());
    return writeDocument(*document, file, options.accessibleTwin);
}

QString authorisationFileName(const AuthorisationDocument &authorisation)
{
    return authorisation.dossier.authorisation ? authorisation.dossier.authorisation->number + u".pdf"_s
                                               : QString();
}

} // namespace rex
