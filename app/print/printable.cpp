// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printable.h"

#include "app/print/authorisationcontent.h"
#include "app/print/authorisationprint.h"
#include "app/print/filename.h"
#include "app/print/lettercontent.h"
#include "app/print/recordcontent.h"
#include "model/domain/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Printables
{
    Q_DECLARE_TR_FUNCTIONS(rex::Printable)
};

QString file(const QString &name, const QString &number)
{
    return safeFileName(name + u' ' + number) + u".pdf"_s;
}

} // namespace

Printable printable(const AuthorisationDocument &authorisation, const Reference &reference)
{
    Printable printable;
    printable.title = Printables::tr("Autorisation %1").arg(authorisation.dossier.authorisation->number);
    printable.number = authorisation.dossier.authorisation->number;
    printable.fileName = authorisationFileName(authorisation);
    printable.content = [authorisation, &reference](print::Language language, const QDateTime &printedAt) {
        return print::authorisationContent(authorisation, reference, language, printedAt);
    };
    return printable;
}

Printable recapitulation(const DossierRecord &record, const Reference &reference)
{
    Printable printable;
    printable.title = Printables::tr("Récapitulatif %1").arg(record.dossier.number);
    printable.number = record.dossier.number;
    printable.fileName = file(Printables::tr("Récapitulatif"), record.dossier.number);
    printable.content = [record, &reference](print::Language language, const QDateTime &printedAt) {
        return print::recapitulationContent(record, reference, language, printedAt);
    };
    return printable;
}

Printable history(const DossierRecord &record, const Reference &reference)
{
    Printable printable;
    printable.title = Printables::tr("Historique %1").arg(record.dossier.number);
    printable.number = record.dossier.number;
    printable.fileName = file(Printables::tr("Historique"), record.dossier.number);
    printable.content = [record, &reference](print::Language language, const QDateTime &printedAt) {
        return print::historyContent(record, reference, language, printedAt);
    };
    return printable;
}

Printable letter(const DossierRecord &record, qsizetype decision, const Reference &reference)
{
    const DecisionRecord &decided = record.decisions.at(decision);
    Printable printable;
    printable.title = Printables::tr("Lettre de décision %1").arg(record.dossier.number);
    printable.number = record.dossier.number;
    printable.fileName = file(Printables::tr("Décision du %1").arg(
                                  parisDay(decided.event.at).toString(Qt::ISODate)),
        record.dossier.number);
    printable.bilingual = false;
    if (print::needsWaysOfAppeal(decided.event.event) && decided.waysOfAppeal.isEmpty())
        printable.remarks += Printables::tr(
            "Le service n’a pas rédigé ses voies et délais de recours : une mention « à valider » tient leur place. "
            "Le chef du service les rédige par « Autres documents » puis « Voies de recours… » ; ne notifiez pas "
            "la lettre avant.");
    printable.content = [record, decision, &reference](print::Language language, const QDateTime &printedAt) {
        return print::letterContent(record, record.decisions.at(decision), reference, language, printedAt);
    };
    return printable;
}

} // namespace rex
