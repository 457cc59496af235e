// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/documentprint.h"
#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/service/dossierservice.h"

#include <QDateTime>
#include <QString>

class QPagedPaintDevice;

namespace rex {

struct PrintOptions
{
    print::Language language = print::Language::French;
    QDateTime printedAt; // UTC; the « édité le » of every page
    bool accessibleTwin = false; // the same as HTML beside the PDF
};

// Draws the authorisation of Annex 22-06; see paintDocument. Needs a QGuiApplication, no window. Errors:
// NotFound (no number was granted), Unavailable (the device refuses).
[[nodiscard]] Result<PrintReport> paintAuthorisation(QPagedPaintDevice &device,
    const AuthorisationDocument &authorisation, const Reference &reference, const PrintOptions &options);

// Writes it as an A4 PDF/A file; see writeDocument. Errors: NotFound (no number; no such folder), NotAllowed,
// DiskFull, Unavailable.
[[nodiscard]] Result<PrintReport> writeAuthorisationPdf(const AuthorisationDocument &authorisation,
    const Reference &reference, const QString &file, const PrintOptions &options);

// « FRREX20160007.pdf »
[[nodiscard]] QString authorisationFileName(const AuthorisationDocument &authorisation);

} // namespace rex
