// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/decision.h"

#include "model/domain/legaltexts.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int daysToComment = 30;

} // namespace

QList<RevocationMotive> revocationMotives()
{
    const QString codes[] = {u"89-3-a"_s, u"89-3-b"_s, u"89-3-c"_s, u"89-3-d"_s, u"89-4"_s};
    const QStringList texts = legal::revocationMotives();
    QList<RevocationMotive> motives;
    for (const QString &code : codes)
        motives.append({code, texts.value(motives.size())});
    return motives;
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
