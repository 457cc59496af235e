// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/service/dossierservice.h"
#include "model/service/recordservice.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace rex {

// One thing that can be printed, read whole before it is shown: what others change meanwhile does not touch it.
struct Printable
{
    QString title; // of the window
    QString number; // what « Copier le numéro » copies
    QString fileName; // proposed, with « .pdf »
    bool bilingual = true; // a letter is notified in French only
    QStringList remarks; // sentences to be read before it is printed
    std::function<print::Document(print::Language, const QDateTime &printedAt)> content;
};

// The dossier must hold an authorisation. `reference` outlives what is returned, as below.
[[nodiscard]] Printable printable(const AuthorisationDocument &authorisation, const Reference &reference);
[[nodiscard]] Printable recapitulation(const DossierRecord &record, const Reference &reference);
[[nodiscard]] Printable history(const DossierRecord &record, const Reference &reference);
// The letter of one of the record's decisions, by its place in the list.
[[nodiscard]] Printable letter(const DossierRecord &record, qsizetype decision, const Reference &reference);

} // namespace rex
