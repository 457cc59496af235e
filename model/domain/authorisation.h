// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace rex {

// The registration that a granting creates: box 7 of Annex 22-06 and the consent in force (box 6).
struct Authorisation
{
    QString number; // FRREXAAAANNNN; unique, never reused
    QDate registeredOn; // day of the granting
    QDate validFrom; // day on which the complete application was received (art. 86(4))
    QDateTime grantedAt; // UTC
    QString grantedBy; // name of the officer, who signs the decision
    QString grantedOfficeCode;
    bool consent = false; // publication in force
    QDateTime consentSince; // UTC
    QDateTime revokedAt; // UTC; invalid while the number is valid
    QDate revocationEffect;
    QString revocationMotive; // « 89-3-a » … « 89-3-d », « 89-4 »

    // Until the day of effect a revoked number is valid (domain notes 7.3). Days are those of Europe/Paris.
    [[nodiscard]] bool isEnded(const QDate &today) const { return revokedAt.isValid() && today >= revocationEffect; }
    [[nodiscard]] QDate lastDay() const { return revocationEffect.addDays(-1); } // « valide jusqu'au »

    bool operator==(const Authorisation &) const = default;
};

} // namespace rex
