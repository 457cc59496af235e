// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchpage.h"

#include "app/lists/dossiercard.h"
#include "app/lists/printselection.h"
#include "app/search/criteriaform.h"
#include "app/search/redrowlegend.h"
#include "app/search/savedsearchpanel.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/tableview.h"
#include "model/service/criteriatext.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int lowWindow = 900; // under this height of the window the results need the room of the criteria
const auto sideKey = u"search/saved"_s; // whether the saved searches are in sight

} // namespace

SearchPage::SearchPage(const PageContext &context, const Destination &destination, QWidget *parent)
    : ListPage(context, Place::Search, tr("Recherche avancée"), u"search"_s, searchColumns(),
          DossierColumn::Transmitted, parent)
    , m_criteria(new CriteriaForm(context.session.workspace.reference()))
    , m_saved(new SavedSearchPanel(context))
    , m_hint(textLabel(tr("Indiquez un ou plusieurs critères, puis « Rechercher ». Sans critère, la recherche "
                          "montre tous les dossiers que vous pouvez consulter."),
          LabelKind::Secondary))
    , m_legend(new RedRowLegend)
{
    setObjectName(u"searchPage"_s);
    addAbove(m_criteria);
    addAbove(m_hint);
    addBelow(m_legend);
    addBeside(m_saved);
    addToTitle(makeSideButton());
    addBelow(new PrintSelection(context, card()->table()));
    connect(m_criteria, &CriteriaForm::searched, this, &SearchPage::search);
    connect(m_criteria, &CriteriaForm::exported, this, &SearchPage::exportList);
    connect(m_criteria, &CriteriaForm::cleared, this, [this] { showResults(false); });
    connect(m_criteria, &CriteriaForm::changed, this, [this] { m_saved->setCurrentCriteria(toText(m_criteria->typed())); });
    connect(m_saved, &SavedSearchPanel::saveAsked, this, &SearchPage::save);
    connect(m_saved, &SavedSearchPanel::chosen, this, [this](const QString &criteria) {
        m_criteria->setCriteria(criteriaFromText(criteria));
        search();
    });
    connect(m_saved, &SavedSearchPanel::failed, this,
        [this](const QString &sentence) { emit message(MessageTone::Error, sentence); });
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
    return {{tr("Entrée"), tr("Ouvrir")}, {u"Ctrl+F"_s, tr("Critères")}, {u"Ctrl+E"_s, tr("Exporter")},
        {u"F1"_s, tr("Aide")}};
}

Destination SearchPage::here(const Destination &asked) const
{
    Destination now = asked;
    now.text = m_sought;
    return now;
}

QPushButton *SearchPage::makeSideButton()
{
    QPushButton *side = button(tr("Recherches enre&gistrées"), u"star"_s, ButtonRole::Neutral);
    side->setObjectName(u"savedSearchesButton"_s);
    side->setCheckable(true);
    side->setChecked(context().settings.value(sideKey).toBool());
    m_saved->setVisible(side->isChecked());
    connect(side, &QPushButton::toggled, this, &SearchPage::showSide);
    return side;
}

void SearchPage::showSide(bool shown)
{
    m_saved->setVisible(shown);
    context().settings.setValue(sideKey, shown);
}

// « Exporter » writes what « Rechercher » shows.
void SearchPage::exportList()
{
    const std::optional<Criteria> criteria = m_criteria->criteria();
    if (!criteria)
        return;
    if (toText(*criteria) != m_sought)
        search();
    card()->exportList();
}

void SearchPage::save()
{
    if (const auto criteria = m_criteria->criteria())
        m_saved->save(toText(*criteria));
}

void SearchPage::search()
{
    const std::optional<Criteria> criteria = m_criteria->criteria();
    if (!criteria)
        return;
    m_sought = toText(*criteria);
    showResults(true);
    load({.list = DossierList::Search, .criteria = *criteria, .sortKey = SortKey::Transmitted});
    m_criteria->setCollapsed(isVisible() && window()->height() < context().look.px(lowWindow));
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
    m_saved->refresh();
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
    return {m_criteria, card(), m_saved};
}

} // namespace rex
