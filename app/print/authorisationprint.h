// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/service/dossierservice.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;

namespace rex {

struct PrintOptions
{
    print::Language language = print::Language::French;
    QDateTime printedAt; // UTC; the « édité le » of every page
    bool accessibleTwin = false; // the same as HTML beside the PDF
};

struct PrintReport
{
    int pages = 0;
    QStringList remarks; // sentences: what could not be shown as it was typed
};

// Draws the authorisation of Annex 22-06 on a file, a printer or a preview: the one layout for all of them.
// The device's paper and resolution are its own; the layout does not depend on the resolution. Needs a
// QGuiApplication, no window. Errors: NotFound (no number was granted), Unavailable (the device refuses).
[[nodiscard]] Result<PrintReport> paintAuthorisation(QPagedPaintDevice &device,
    const AuthorisationDocument &authorisation, const Reference &reference, const PrintOptions &options);

// Writes it as an A4 PDF/A file, with its twin if asked for. An existing file is replaced at once or not at
// all; a failure leaves no half file. Errors: NotFound (no number; no such folder), NotAllowed, DiskFull,
// Unavailable.
[[nodiscard]] Result<PrintReport> writeAuthorisationPdf(const AuthorisationDocument &authorisation,
    const Reference &reference, const QString &file, const PrintOptions &options);

// Where the twin of a PDF stands: the same name ending in « .html ».
[[nodiscard]] QString accessibleTwin(const QString &pdfFile);

// « FRREX20160007.pdf »
[[nodiscard]] QString authorisationFileName(const AuthorisationDocument &authorisation);

} // namespace rex
