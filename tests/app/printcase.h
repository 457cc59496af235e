// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/dossierservice.h"

#include <QString>
#include <QStringList>

namespace rex {

// Authorisations that the printing tests share; all data are invented.
namespace printcase {

[[nodiscard]] AuthorisationDocument simple(); // one contact, three goods: fits one page
[[nodiscard]] AuthorisationDocument withGoods(int count); // « Marchandise n° 1 » … of that many headings
[[nodiscard]] AuthorisationDocument withLongNames(); // 300 characters, addresses of several lines
[[nodiscard]] AuthorisationDocument withContacts(int count);
[[nodiscard]] AuthorisationDocument revoked(); // on 01/03/2017 with effect on 02/03/2017, art. 89(3) a)
[[nodiscard]] AuthorisationDocument modified(); // version 3, deposited on 05/01/2017

} // namespace printcase

// What pdftotext -layout reads from a file, page by page; empty if the tool fails.
[[nodiscard]] QStringList pdfPages(const QString &file);
// All of it with every run of white space as one blank.
[[nodiscard]] QString pdfText(const QString &file);

} // namespace rex
