// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/form.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rex {

class Reference;

// Reception: what stands beside the form of a request that was received.
enum class Section { Office, Exporter, Contacts, Goods, Undertaking, Consent, Account, Reception };
// Whence the six first values of the exporter come: from the account, greyed (guide 3.2.2), or typed by an officer who
// enters a request that was received.
enum class ExporterSource { Account, Typed };

// One thing wrong with what was typed (guide 3.3). The same list serves the banner, the mark at the field,
// the deposit and the import of packages.
struct Problem
{
    Section section = Section::Office;
    QString field; // name of the struct's member: "phone", "name", "heading"; "contacts" for the list itself
    int row = -1; // in contacts or goods; -1 for a field of the section itself
    QString sentence; // « Nom » est obligatoire
    bool blocking = true; // false: a warning that stops nothing

    bool operator==(const Problem &) const = default;
};
using Problems = QList<Problem>;

[[nodiscard]] bool hasErrors(const Problems &problems);

// Every rule of domain notes 6.3 and 2; a form without blocking problem may be deposited.
[[nodiscard]] Problems validate(
    const Form &form, const Reference &reference, ExporterSource source = ExporterSource::Account);
// What must hold for a draft too: no value longer than its limit, no character that cannot be kept (NUL).
[[nodiscard]] Problems validateDraft(const Form &form);
// What the dialogs ask before they close. `others` are the goods already listed (a repeated heading warns).
[[nodiscard]] Problems validate(const Contact &contact, const Reference &reference);
[[nodiscard]] Problems validate(
    const GoodsItem &item, bool chaptersOnly, const QList<GoodsItem> &others, const Reference &reference);
// « Demande reçue le »: `typed` as DayEdit::day(); a day of the REX system that is not to come.
[[nodiscard]] Problems validateReception(const std::optional<QDate> &typed, const QDate &today);
[[nodiscard]] QDate startOfRex(); // no request can be older (Regulation (EU) 2015/2447, art. 79(2))
[[nodiscard]] Problems validate(const Company &company, const Reference &reference);
[[nodiscard]] Problems validate(const Account &account);
[[nodiscard]] Problems validatePassword(const QString &password);

// Inputs are put in order rather than refused: outer spaces, doubled spaces, case of codes and addresses,
// dots and spaces in a heading; a chapter is filled from its heading.
[[nodiscard]] Form normalised(Form form);
[[nodiscard]] Contact normalised(Contact contact);
[[nodiscard]] GoodsItem normalised(GoodsItem item);
[[nodiscard]] Company normalised(Company company);
[[nodiscard]] Account normalised(Account account);

[[nodiscard]] QString title(Section section); // « 2. Informations sur l'exportateur »
// Where a problem is, for a list of problems: the section's title, in a list also the line.
[[nodiscard]] QString place(const Problem &problem); // « 3. Contacts, ligne 2 »
// The guide's label of a field, as in the sentences; `field` as in Problem, which must be known.
[[nodiscard]] QString fieldLabel(Section section, const QString &field); // « Code postal »

} // namespace rex
