// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/decision.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int daysToComment = 30;

class Decisions
{
    Q_DECLARE_TR_FUNCTIONS(rex::Decision)
};

} // namespace

QList<RevocationMotive> revocationMotives()
{
    return {
        {u"89-3-a"_s, Decisions::tr("Article 89 §3 a) : l’exportateur n’existe plus")},
        {u"89-3-b"_s,
            Decisions::tr("Article 89 §3 b) : l’exportateur ne remplit plus les conditions pour exporter dans le cadre du schéma")},
        {u"89-3-c"_s,
            Decisions::tr("Article 89 §3 c) : l’exportateur a fait savoir qu’il n’a plus l’intention d’exporter dans le cadre du schéma")},
        {u"89-3-d"_s,
            Decisions::tr("Article 89 §3 d) : attestations d’origine inexactes, établies délibérément ou par négligence, ayant fait obtenir indûment une préférence")},
        {u"89-4"_s, Decisions::tr("Article 89 §4 : l’exportateur ne tient pas à jour ses données d’enregistrement")},
    };
}

bool needsRemedy(const QString &motive)
{
    return motive == "89-3-d"_L1 || motive == "89-4"_L1;
}

bool needsHearing(Action action, const QString &motive)
{
    if (action == Action::Reject)
        return true;
    return action == Action::Revoke && (motive == "89-3-b"_L1 || needsRemedy(motive));
}

bool isBeforeEndOfHearing(const Hearing &hearing, const QDate &today)
{
    return hearing.invitedOn.isValid() && hearing.observations.trimmed().isEmpty()
        && today < hearing.invitedOn.addDays(daysToComment);
}

} // namespace rex
