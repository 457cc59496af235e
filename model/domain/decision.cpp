// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/decision.h"

#include "model/domain/legaltexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int daysToComment = 30;

QList<RevocationMotive> motives(const QStringList &texts)
{
    const QString codes[] = {u"89-3-a"_s, u"89-3-b"_s, u"89-3-c"_s, u"89-3-d"_s, u"89-4"_s};
    QList<RevocationMotive> list;
    for (const QString &code : codes)
        list.append({code, texts.value(list.size())});
    return list;
}

} // namespace

QList<RevocationMotive> revocationMotives()
{
    return motives(legal::revocationMotives());
}

QString keptMotive(const QString &code)
{
    const QList<RevocationMotive> all = motives(legal::list("revocationMotives", u"fr"_s));
    const auto found = std::find_if(all.begin(), all.end(), [&](const RevocationMotive &m) { return m.code == code; });
    return found == all.end() ? QString() : found->text;
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
