// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/steps.h"

#include <QCoreApplication>

namespace rex {

namespace {

// The context of the translations.
class Steps
{
    Q_DECLARE_TR_FUNCTIONS(rex::Steps)
};

} // namespace

QStringList stepTitles()
{
    return {Steps::tr("Étape 1 : Création du dossier"), Steps::tr("Étape 2 : Récapitulatif"),
        Steps::tr("Étape 3 : Dossier créé")};
}

} // namespace rex
