// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace rex {

// The form of Annex 22-06 as the guide's Étape 1 asks for it (guide 3.2). Plain values: a form may be
// incomplete at any time; validation.h says what is missing.

enum class Activity { Trading, Producing }; // « Commercialisation », « Production »; exactly one (box 3)

struct Address
{
    QString street; // may hold several lines
    QString postalCode;
    QString city;
    QString country; // ISO 3166-1 alpha-2, upper case

    bool operator==(const Address &) const = default;
};

// Section 2. The first six values of the guide (EORI, name, address) come from the company's account.
struct Exporter
{
    QString eori;
    QString name;
    Address address;
    QString phone;
    QString fax; // « 0 » for none
    QString email;
    std::optional<Activity> activity;

    bool operator==(const Exporter &) const = default;
};

// Section 3: a person of the company; at least one.
struct Contact
{
    QString name; // NOM et PRÉNOM in one field (guide 3.2.3)
    Address address;
    QString phone;
    QString fax;
    QString email;

    bool operator==(const Contact &) const = default;
};

// Section 4: indicative, never blocking (guide 3.2.4).
struct GoodsItem
{
    QString description;
    QString heading; // four digits of HS 2022, « 0201 »; empty when only a chapter is given
    QString chapter; // two digits, « 02 »

    bool operator==(const GoodsItem &) const = default;
};

// Who signs: a natural person, where, in which function.
struct Signatory
{
    QString name;
    QString place;
    QString position;

    bool operator==(const Signatory &) const = default;
};

struct Undertaking // box 5
{
    bool accepted = false;
    Signatory signatory;

    bool operator==(const Undertaking &) const = default;
};

struct Consent // box 6; refusing has no effect on the granting (art. 82)
{
    std::optional<bool> given; // not chosen until the applicant chooses: consent is explicit
    Signatory signatory;

    bool operator==(const Consent &) const = default;
};

struct Form
{
    QString officeCode; // « Service compétent », code of the customs office, e.g. FR002730
    Exporter exporter;
    QList<Contact> contacts;
    QList<GoodsItem> goods;
    bool chaptersOnly = false; // box 4: more than twenty headings, chapters alone are given
    Undertaking undertaking;
    Consent consent;

    bool operator==(const Form &) const = default;
};

} // namespace rex
