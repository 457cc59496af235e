// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringList>

namespace rex::print {

// Language of a printed document; it does not follow the language of the screens.
enum class Language { French, English };
[[nodiscard]] QString code(Language language); // « fr », « en »

// The words of printed documents in one language: ours from resources/print/words.json, legal texts from
// resources/legal/legaltexts.json, where each stands with its source. Asking for a name that is not there is a defect of ours and ends in an empty text,
// which a test over all names finds.
class PrintTexts
{
public:
    explicit PrintTexts(Language language);

    [[nodiscard]] QString legal(const char *name) const; // of the annex
    [[nodiscard]] QStringList legalList(const char *name) const;
    [[nodiscard]] QString word(const char *name) const; // of ours

private:
    QString m_language;
};

} // namespace rex::print
