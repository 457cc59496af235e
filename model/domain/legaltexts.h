// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What the law and the guide make the applicant read, in the language in force: the form, its recapitulation
// and the printed authorisation take the words from here, so that they can never differ.
namespace rex::legal {

// Annex 22-06 as of 2015 (domain notes, beginning). The box titles are to be checked against the Official
// Journal before real use.
[[nodiscard]] QString annexName(); // « Annexe 22-06 »
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

// The « ? » bubbles H1, H2, H3 (domain notes 6.1): paragraphs.
[[nodiscard]] QStringList officeHelp();
[[nodiscard]] QStringList goodsHelp();
[[nodiscard]] QStringList consentHelp();

} // namespace rex::legal
