// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What the law and the guide make the applicant read. All of it stands in resources/legal/legaltexts.json, each
// text with its source and whether it was checked; the form, its recapitulation and everything printed take the
// words from there, so that they can never differ. Asking for a name that is not there is a defect of ours and
// ends in an empty text, which a test over all names finds.
namespace rex::legal {

// By name and language (« fr », « en »): for what is printed, whatever the screens speak.
[[nodiscard]] QString text(const char *name, const QString &language);
[[nodiscard]] QStringList list(const char *name, const QString &language);

// What follows is in the language in force.

// Annex 22-06 as of 2015 (domain notes, beginning); its name and version are the text « annex ». The box titles are
// to be checked against the Official Journal before real use.
[[nodiscard]] QString applicationTitle(); // « Demande visant à obtenir le statut d'exportateur enregistré »
[[nodiscard]] QString applicationSubtitle(); // « aux fins des schémas de préférences généralisées … »
[[nodiscard]] QString boxTitle(int box); // 1 to 7

// « Message d'avertissement » (guide 3.2): paragraphs, the last of which announces the two items.
[[nodiscard]] QString warningTitle();
[[nodiscard]] QStringList warningParagraphs(); // three
[[nodiscard]] QStringList warningItems(); // two; the second holds `advisersAddress` as it stands
[[nodiscard]] QString advisersAddress(); // web address of the cellules conseil aux entreprises
[[nodiscard]] QString mandatoryNote(); // « Les champs … précédés d'un astérisque rouge sont obligatoires »

[[nodiscard]] QString informationTitle(); // « Message d'information »
[[nodiscard]] QString undertakingsIntro(); // « Par la présente, le soussigné : »
[[nodiscard]] QStringList undertakings(); // box 5, nine sentences without numbers
[[nodiscard]] QString consentText(); // box 6
[[nodiscard]] QStringList revocationMotives(); // art. 89(3)(a) to (d), 89(4)

// The « ? » bubbles H1, H2, H3 (domain notes 6.1): paragraphs.
[[nodiscard]] QStringList officeHelp();
[[nodiscard]] QStringList goodsHelp();
[[nodiscard]] QStringList consentHelp();

} // namespace rex::legal
