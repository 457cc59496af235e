// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/publiccheck.h"

#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

constexpr int longestHolder = 60; // a longer name would make the modules of the code too small to scan

} // namespace

QString publicCheckText(const Dossier &dossier, const QString &holder, Language language)
{
    const PrintTexts texts(language);
    const Authorisation &decision = *dossier.authorisation;
    QStringList lines = {texts.word("publicNumber").arg(decision.number),
        texts.word("publicValid").arg(shown(decision.validFrom))};
    if (decision.revokedAt.isValid())
        lines += texts.word("publicRevoked").arg(shown(decision.revocationEffect));
    if (decision.consent)
        lines += texts.word("publicHolder")
                     .arg(holder.size() > longestHolder ? holder.left(longestHolder) + u'…' : holder);
    lines += texts.word("publicCheck");
    return lines.join(u'\n');
}

} // namespace rex::print
