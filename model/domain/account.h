// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"

#include <QDateTime>
#include <QString>

namespace rex {

enum class Role { Operator, Officer, Supervisor, Administrator };
inline constexpr Role allRoles[] = {Role::Operator, Role::Officer, Role::Supervisor, Role::Administrator};

// An exporter known to the database; one company is one EORI.
struct Company
{
    qint64 id = 0;
    QString eori;
    QString name;
    Address address;

    bool operator==(const Company &) const = default;
};

// Someone who may log in. Operators belong to a company, officers and supervisors to an office.
struct Account
{
    qint64 id = 0;
    QString login; // « identifiant », unique without regard to case
    QString displayName; // « rtc_op1 rtc_op1 »
    QString email; // every automatic mail goes here
    Role role = Role::Operator;
    qint64 companyId = 0; // operators only
    QString companyName;
    QString officeCode; // officers and supervisors only
    QString officeName;
    bool active = true;
    QDateTime created; // « Inscrit le », UTC
    QDateTime lastLogin; // UTC; invalid before the first

    // What the header shows below the name: company, office, or nothing for an administrator.
    [[nodiscard]] QString affiliation() const { return role == Role::Operator ? companyName : officeName; }
    bool operator==(const Account &) const = default;
};

} // namespace rex
