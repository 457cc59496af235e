// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/form.h"

#include <QList>
#include <QString>

namespace rex::demonstration {

// The people, companies and stories of the demonstration. All invented: the EORI numbers hold Luhn's rule
// but no establishment, the telephone numbers are those kept free for fiction, the addresses end in .example.

inline constexpr QLatin1StringView officeOne("FR000690"); // Brest bureau: ag1, chef1
inline constexpr QLatin1StringView officeTwo("FR002730"); // Marseille port bureau: ag2

// A company, who works in it, and what it answers in its form.
struct Exporting
{
    QList<Account> accounts; // the first one acts in the stories
    Company company;
    Form form; // without the values that the account gives
};
[[nodiscard]] QList<Exporting> companies();
// The first ones are those whose accounts have the common password.
inline constexpr int knownCompanies = 2;

[[nodiscard]] Account administrator();
[[nodiscard]] QList<Account> officers(); // the first one of an office acts for it in the stories

enum class Step {
    Save,
    Deposit,
    Modify, // deposits a version with other goods and a new address of mail
    Comment,
    Ask,
    Grant,
    Reject,
    Revoke,
    Abandon
};

struct Happening
{
    int daysAgo;
    Step step;
    QString comment = {};
    QString motive = {}; // Revoke: article 89
    QStringList files = {}; // of resources/demonstration: attached to what was saved, or with the comment
};

// The life of one dossier, oldest happening first.
struct Story
{
    int company; // position in companies()
    QList<Happening> happenings;
    bool barelyBegun = false; // the form holds only what was typed in the first minute
};
[[nodiscard]] QList<Story> stories();

} // namespace rex::demonstration
