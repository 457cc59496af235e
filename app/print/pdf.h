// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

namespace rex::print {

// Every PDF of the program is on A4.
[[nodiscard]] QSizeF a4();

// A PDF/A-1b file that is made page by page. The layouts must be made for `a4()`.
class PdfBook
{
public:
    // properties: title, author, subject, language and date of the whole file.
    explicit PdfBook(const Document &properties);
    ~PdfBook();
    PdfBook(const PdfBook &) = delete;
    PdfBook &operator=(const PdfBook &) = delete;

    void add(const Pages &pages); // each document begins a page
    // Another title for the whole file; one that is longer finds no room and is not taken.
    void retitle(const QString &title);
    [[nodiscard]] QByteArray finish(); // the bytes of the file; nothing may be added after

private:
    struct Writer;
    std::unique_ptr<Writer> m_writer;
};

// One laid-out document as a file.
[[nodiscard]] QByteArray pdf(const Document &document, const Pages &pages);

} // namespace rex::print
