// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/alert.h"

#include "model/domain/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Alerts
{
    Q_DECLARE_TR_FUNCTIONS(rex::Alerts)
};

Alert daysLeft(const QDateTime &deadline, const QDateTime &now)
{
    constexpr int urgent = 2;
    if (now >= deadline)
        return {Alerts::tr("Délai dépassé"), u"alarm"_s, u"error"_s};
    // Full days after today in which one may still answer: none on the last day.
    const int days = static_cast<int>(parisDay(now).daysTo(parisDay(deadline))) - 1;
    const QString text =
        days == 0 ? Alerts::tr("Dernier jour") : Alerts::tr("Reste %n jour(s)", nullptr, days);
    return {text, u"alarm"_s, days <= urgent ? u"error"_s : u"warning"_s};
}

} // namespace

Alert alertOf(Status status, const QDateTime &deadline, const QDateTime &now)
{
    switch (status) {
    case Status::Draft:
        return {Alerts::tr("Non déposé"), QString(), u"muted"_s};
    case Status::Incomplete:
        return deadline.isValid() ? daysLeft(deadline, now) : Alert();
    case Status::UnderReview:
    case Status::Granted:
    case Status::Rejected:
    case Status::Revoked:
    case Status::Abandoned:
        return {};
    }
    return {};
}

Alert alertOf(const DossierRow &row, bool forOffice, const QDateTime &now)
{
    if (forOffice && row.unread)
        return {Alerts::tr("Nouveau message"), u"message"_s, u"warning"_s};
    const bool moved = forOffice && row.reassigned;
    if (moved && !(row.status == Status::Incomplete && row.deadline.isValid()))
        return {Alerts::tr("Réaffecté"), u"replace"_s, u"info"_s};
    if (row.status == Status::UnderReview && row.numberValid)
        return {Alerts::tr("Modification"), u"file-diff"_s, u"info"_s};
    if (row.status == Status::Revoked && parisDay(now) < row.revocationEffect)
        return {Alerts::tr("Valide jusqu’au %1").arg(shown(row.revocationEffect.addDays(-1))), u"certificate"_s,
            u"warning"_s};
    Alert alert = alertOf(row.status, row.deadline, now);
    if (moved)
        alert.whole = Alerts::tr("%1 — réaffecté").arg(alert.text);
    return alert;
}

} // namespace rex
