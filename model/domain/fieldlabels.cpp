// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class FieldLabels
{
    Q_DECLARE_TR_FUNCTIONS(rex::FieldLabels)
};

struct Name
{
    QLatin1StringView field;
    const char *label;
};

constexpr auto context = "rex::FieldLabels";

// Labels of the guide (3.2.2 to 3.2.6) for the members of the form's structs.
constexpr std::array formNames = {
    Name{"officeCode"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Service compétent")},
    Name{"eori"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Eori")},
    Name{"name"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Nom")},
    Name{"street"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Adresse")},
    Name{"postalCode"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Code postal")},
    Name{"city"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Ville")},
    Name{"country"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Pays")},
    Name{"phone"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Téléphone")},
    Name{"fax"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Fax")},
    Name{"email"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Courriel")},
    Name{"activity"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Activité principale")},
    Name{"contacts"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Contacts")},
    Name{"goods"_L1,
        QT_TRANSLATE_NOOP("rex::FieldLabels", "Marchandises admissibles au bénéfice du régime préférentiel")},
    Name{"description"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Description indicative")},
    Name{"heading"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Position tarifaire dans le système harmonisé")},
    Name{"chapter"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Chapitre")},
    Name{"accepted"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Engagement à souscrire")},
    Name{"given"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Consentement à la publication des données ?")},
    Name{"place"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Lieu")},
    Name{"position"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Fonction")},
};

// What an account and its company are asked for beyond that, or under another name (domain notes 6.3).
constexpr std::array accountNames = {
    Name{"name"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Raison sociale")},
    Name{"login"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Identifiant")},
    Name{"displayName"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Nom affiché")},
    Name{"officeCode"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Service")},
    Name{"password"_L1, QT_TRANSLATE_NOOP("rex::FieldLabels", "Mot de passe")},
};

template <typename Names> const char *labelIn(const Names &names, const QString &field)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const Name &name) { return name.field == field; });
    return found == names.end() ? nullptr : found->label;
}

} // namespace

QString title(Section section)
{
    switch (section) {
    case Section::Office:
        return FieldLabels::tr("1. Désignation du service compétent");
    case Section::Exporter:
        return FieldLabels::tr("2. Informations sur l’exportateur");
    case Section::Contacts:
        return FieldLabels::tr("3. Contacts");
    case Section::Goods:
        return FieldLabels::tr("4. Marchandises admissibles au bénéfice du régime préférentiel");
    case Section::Undertaking:
        return FieldLabels::tr("5. Mentions et engagements");
    case Section::Consent:
        return FieldLabels::tr("Consentement à la publication des données");
    case Section::Account:
        return FieldLabels::tr("Compte");
    case Section::Reception:
        return FieldLabels::tr("Demande reçue");
    }
    return {};
}

QString place(const Problem &problem)
{
    return problem.row < 0 ? title(problem.section)
                           : FieldLabels::tr("%1, ligne %2").arg(title(problem.section)).arg(problem.row + 1);
}

QString fieldLabel(Section section, const QString &field)
{
    const char *label = section == Section::Account ? labelIn(accountNames, field) : nullptr;
    if (!label)
        label = labelIn(formNames, field);
    Q_ASSERT_X(label, "fieldLabel", qUtf8Printable(field));
    return label ? QCoreApplication::translate(context, label) : field;
}

} // namespace rex
