// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authorisations/authorisationspage.h"

#include "app/lists/dossiercard.h"
#include "app/lists/listfilter.h"
#include "app/lists/printselection.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// A number stays valid while a modification of it is studied.
const QList<Status> statuses = {Status::UnderReview, Status::Incomplete, Status::Granted, Status::Rejected};

} // namespace

AuthorisationsPage::AuthorisationsPage(const PageContext &context, QWidget *parent)
    : ListPage(context, Place::Authorisations, tr("Liste des autorisations"), u"authorisations"_s, authorisationColumns(),
          DossierColumn::Transmitted, parent)
    , m_filter(new ListFilter(statuses))
{
    setObjectName(u"authorisationsPage"_s);
    addBelow(new PrintSelection(context, card()->table()));
    addAbove(m_filter);
    const ListRequest all = {.list = DossierList::Authorisations, .sortKey = SortKey::Transmitted};
    connect(m_filter, &ListFilter::changed, this, [this, all] { load(m_filter->narrowed(all)); });
    load(all);
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
    return {{tr("Entrée"), tr("Ouvrir")}, {u"Ctrl+F"_s, tr("Filtrer")}, {u"Ctrl+E"_s, tr("Exporter")},
        {u"F1"_s, tr("Aide")}};
}

bool AuthorisationsPage::focusSearch()
{
    m_filter->activate();
    return true;
}

QList<QWidget *> AuthorisationsPage::regions()
{
    return {m_filter, card()};
}

} // namespace rex
