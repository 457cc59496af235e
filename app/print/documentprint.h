// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "model/domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>

class QPagedPaintDevice;

namespace rex {

namespace print {
class Pages;
}

struct PrintReport
{
    int pages = 0;
    QStringList remarks; // sentences: what could not be shown as it was typed, or written beside the PDF
    std::optional<Error> twinFailed; // the PDF is written, its accessible twin is not; said in the remarks, too
};

// What the reader must know of a layout: characters that no font has.
[[nodiscard]] QStringList remarksOn(const QList<char32_t> &missingCharacters);
[[nodiscard]] PrintReport reportOn(const print::Pages &pages);

// Draws a document on a printer, a file or a preview: the one layout for all of them. The device's paper and
// resolution are its own; the layout does not depend on the resolution. `from` and `to` count pages from 1;
// 0 is from the first, to the last. Errors: Invalid (no page lies between them), Unavailable (the device refuses).
[[nodiscard]] Result<PrintReport> paintDocument(
    QPagedPaintDevice &device, const print::Document &document, int from = 0, int to = 0);

// Writes it as an A4 PDF/A file, with its accessible twin if asked for. An existing file is replaced at once or
// not at all; a failure leaves no half file. Errors: those of writeWholeFile for the PDF; what hinders the twin is
// in the report of the PDF that was written.
[[nodiscard]] Result<PrintReport> writeDocument(
    const print::Document &document, const QString &file, bool accessibleTwin = false);

// Where the twin of a PDF stands: the same name ending in « .html ».
[[nodiscard]] QString accessibleTwin(const QString &pdfFile);

} // namespace rex
