// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/savedstate.h"

#include "model/domain/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class SavedWords
{
    Q_DECLARE_TR_FUNCTIONS(rex::SavedState)
};

} // namespace

QString SavedState::text() const
{
    if (number.isEmpty() || !savedAt.isValid())
        return SavedWords::tr("Non sauvegardé");
    const bool today = parisDay(savedAt) == parisDay(QDateTime::currentDateTimeUtc());
    const QString when = today ? SavedWords::tr("à %1").arg(shown(savedAt).section(u' ', 1))
                               : SavedWords::tr("le %1").arg(shown(savedAt));
    return number + u" · "_s
        + (modified ? SavedWords::tr("Modifié depuis la sauvegarde (%1)").arg(when)
                    : SavedWords::tr("Sauvegardé %1").arg(when));
}

} // namespace rex
