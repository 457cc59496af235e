// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/administration/administrationpage.h"
#include "app/authorisations/authorisationspage.h"
#include "app/documents/documentspage.h"
#include "app/domains/domainspage.h"
#include "app/dossier/dossierpage.h"
#include "app/form/formpage.h"
#include "app/home/homepage.h"
#include "app/register/registerpage.h"
#include "app/search/searchpage.h"
#include "model/domain/workflow.h"

namespace rex {

namespace {

// Dossiers are for those who stand for a company or an office; a part of the administration for who has its right.
bool mayGo(const Destination &destination, Role role)
{
    switch (destination.place) {
    case Place::Domains:
    case Place::Register:
        return true;
    case Place::Form:
        return has(role, destination.received ? Right::EnterReceivedRequest : Right::CreateDossier);
    case Place::Home:
    case Place::Dossier:
    case Place::Authorisations:
    case Place::Search:
    case Place::Documents:
        return standsFor(role, Party::Company) || standsFor(role, Party::Office);
    case Place::Accounts:
    case Place::Mails:
    case Place::RequestTemplates:
    case Place::MailSettings:
    case Place::Transmissions:
        return has(role, administrationPart(destination.place)->right);
    case Place::FirstRun:
    case Place::Registration:
    case Place::OfficeSetup:
    case Place::Login:
        return false;
    }
    return false;
}

} // namespace

Page *makePage(const Destination &destination, const PageContext &context, QWidget *parent)
{
    if (!mayGo(destination, context.session.account.role))
        return nullptr;
    switch (destination.place) {
    case Place::Domains:
        return new DomainsPage(context, parent);
    case Place::Home:
        return new HomePage(context, destination, parent);
    case Place::Authorisations:
        return new AuthorisationsPage(context, parent);
    case Place::Search:
        return new SearchPage(context, destination, parent);
    case Place::Documents:
        return new DocumentsPage(context, parent);
    case Place::Form:
        return new FormPage(context, destination, parent);
    case Place::Dossier:
        return new DossierPage(context, destination, parent);
    case Place::Accounts:
    case Place::Mails:
    case Place::RequestTemplates:
    case Place::MailSettings:
    case Place::Transmissions:
        return new AdministrationPage(context, destination.place, parent);
    case Place::Register:
        return new RegisterPage(context, parent);
    case Place::FirstRun: // before the login: the navigator builds these
    case Place::Registration:
    case Place::OfficeSetup:
    case Place::Login:
        break;
    }
    return nullptr;
}

} // namespace rex
