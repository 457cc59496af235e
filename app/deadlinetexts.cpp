// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlinetexts.h"

#include "model/domain/labels.h"

#include <QCoreApplication>

namespace rex {

namespace {

class DeadlineTexts
{
    Q_DECLARE_TR_FUNCTIONS(rex::DeadlineTexts)
};

} // namespace

QString summary(const DeadlineService::Report &report)
{
    const QString done
        = DeadlineTexts::tr("Délais appliqués : %1, %2.")
              .arg(DeadlineTexts::tr("%n demande(s) arrivée(s) à échéance", nullptr, report.expired),
                  DeadlineTexts::tr("%n rappel(s) écrit(s)", nullptr, report.reminded));
    return report.failed == 0
        ? done
        : done + u' ' + DeadlineTexts::tr("%n dossier(s) en échec. %1", nullptr, report.failed).arg(report.trouble);
}

QString sentence(const DeadlineService::Doubt &doubt)
{
    // Two moments of one day would read as the same one.
    const bool sameDay = parisDay(doubt.now) == parisDay(doubt.newest);
    const auto when = [sameDay](const QDateTime &moment) { return sameDay ? shown(moment) : shown(parisDay(moment)); };
    return DeadlineTexts::tr("La date de ce poste, le %1, est douteuse : le dernier événement enregistré est du %2. "
                             "Aucune demande n’est rejetée automatiquement tant qu’un agent des douanes n’a pas "
                             "confirmé la date.")
        .arg(when(doubt.now), when(doubt.newest));
}

} // namespace rex
