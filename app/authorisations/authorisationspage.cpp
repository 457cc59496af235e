// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authorisations/authorisationspage.h"

#include "app/lists/dossiercard.h"
#include "app/lists/printselection.h"

using namespace Qt::StringLiterals;

namespace rex {

AuthorisationsPage::AuthorisationsPage(const PageContext &context, QWidget *parent)
    : ListPage(context, Place::Authorisations, tr("Liste des autorisations"), u"authorisations"_s, authorisationColumns(),
          DossierColumn::Transmitted, parent)
{
    setObjectName(u"authorisationsPage"_s);
    addBelow(new PrintSelection(context, card()->table()));
    load({.list = DossierList::Authorisations});
}

QString AuthorisationsPage::title() const
{
    return tr("Liste des autorisations");
}

QString AuthorisationsPage::helpTopic() const
{
    return u"authorisations"_s;
}

QList<KeyHint> AuthorisationsPage::keyHints() const
{
    return {{tr("Entrée"), tr("Ouvrir")}, {u"F5"_s, tr("Actualiser")}, {u"F1"_s, tr("Aide")}};
}

} // namespace rex
