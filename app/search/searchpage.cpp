// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchpage.h"

#include "app/lists/dossiercard.h"
#include "app/lists/printselection.h"
#include "app/search/criteriaform.h"
#include "app/search/criteriatext.h"
#include "app/search/redrowlegend.h"
#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/tableview.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int lowWindow = 560; // under this height the results need the room of the criteria

} // namespace

SearchPage::SearchPage(const PageContext &context, const Destination &destination, QWidget *parent)
    : ListPage(context, Place::Search, tr("Recherche avancée"), u"search"_s, searchColumns(),
          DossierColumn::Transmitted, parent)
    , m_criteria(new CriteriaForm(context.session.workspace.reference()))
    , m_hint(textLabel(tr("Indiquez un ou plusieurs critères, puis « Rechercher ». Sans critère, la recherche "
                          "montre tous les dossiers que vous pouvez consulter."),
          LabelKind::Secondary))
    , m_legend(new RedRowLegend)
{
    setObjectName(u"searchPage"_s);
    addAbove(m_criteria);
    addAbove(m_hint);
    addBelow(m_legend);
    addBelow(new PrintSelection(context, card()->table()));
    connect(m_criteria, &CriteriaForm::searched, this, &SearchPage::search);
    connect(m_criteria, &CriteriaForm::cleared, this, [this] { showResults(false); });
    showResults(false);
    if (!destination.text.isEmpty()) {
        m_criteria->setCriteria(criteriaFromText(destination.text));
        search();
    }
}

QString SearchPage::title() const
{
    return tr("Recherche avancée");
}

QString SearchPage::helpTopic() const
{
    return u"search"_s;
}

QList<KeyHint> SearchPage::keyHints() const
{
    return {{tr("Entrée"), tr("Ouvrir")}, {u"Ctrl+F"_s, tr("Critères")}, {u"F5"_s, tr("Actualiser")},
        {u"F1"_s, tr("Aide")}};
}

void SearchPage::search()
{
    const std::optional<Criteria> criteria = m_criteria->criteria();
    if (!criteria)
        return;
    m_sought = toText(*criteria);
    showResults(true);
    load({.list = DossierList::Search, .criteria = *criteria, .sortKey = SortKey::Transmitted});
    m_criteria->setCollapsed(isVisible() && height() < context().look.px(lowWindow));
    card()->table()->setFocus(Qt::OtherFocusReason);
}

void SearchPage::showResults(bool searched)
{
    if (!searched)
        m_sought.clear();
    m_hint->setHidden(searched);
    m_legend->setVisible(searched);
    card()->setVisible(searched);
}

void SearchPage::refresh()
{
    if (!m_sought.isEmpty())
        ListPage::refresh();
}

QString SearchPage::sought() const
{
    return m_sought;
}

void SearchPage::focusFirst()
{
    if (m_sought.isEmpty())
        m_criteria->activate();
    else
        ListPage::focusFirst();
}

bool SearchPage::focusSearch()
{
    m_criteria->activate();
    return true;
}

QList<QWidget *> SearchPage::regions()
{
    return {m_criteria, card()};
}

} // namespace rex
