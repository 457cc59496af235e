// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/domains/domainspage.h"

namespace rex {

Page *makePage(const Destination &destination, const PageContext &context, QWidget *parent)
{
    switch (destination.place) {
    case Place::Domains:
        return new DomainsPage(context, parent);
    case Place::Home:
    case Place::Form:
    case Place::Dossier:
    case Place::Authorisations:
    case Place::Search:
    case Place::Documents:
    case Place::Accounts:
    case Place::FirstRun: // before the login: the navigator builds these
    case Place::Registration:
    case Place::OfficeSetup:
    case Place::Login:
        break;
    }
    return nullptr;
}

} // namespace rex
