// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace rex {

// Every screen that one can go to.
enum class Place {
    FirstRun, // no database yet
    Registration, // « Inscription »
    OfficeSetup, // « Petit bureau »
    Login,
    Domains, // « Mes téléservices »
    Home, // « Accueil REX »
    Form, // Étapes 1 to 3 of a dossier
    Dossier,
    Authorisations, // « Afficher mes autorisations »
    Search, // « Recherche avancée »
    Documents, // « Mes documents »
    Accounts, // Administration, « Comptes »
    Mails, // Administration, « Courriels »
    RequestTemplates, // Administration, « Modèles de demandes »
    MailSettings, // Administration, « Envoi des courriels »
    Register, // « Vérifier un numéro REX »
    Transmissions, // Administration, « Transmissions à la Commission »
};

// The three steps of a form (guide 3.2 to 3.5).
enum class FormStep { Fill, Recapitulate, Created };

// Where a page asks to go: a screen and what to show there. There is no history: every page says by name
// where its « Retour » leads.
struct Destination
{
    Place place = Place::Login;
    qint64 dossierId = 0; // Dossier, Form; 0 in Form opens a new one
    qint64 restartFrom = 0; // Form: a closed dossier of which a new one takes over what can be copied
    QString text; // Home, Search: what was sought there; Dossier, Form: the same, for the way back
    Place back = Place::Home; // Dossier, Form: the list that one came from
    bool received = false; // Form: an officer enters a request that was received
    bool resume = false; // Form: goes on with what was being typed when the program ended
    FormStep step = FormStep::Fill; // Form: the step to show
    QDate receivedOn; // Form, received: the day of reception typed so far

    bool operator==(const Destination &) const = default;
};

} // namespace rex
