// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documentspage.h"

#include "app/documents/documentcard.h"
#include "app/lists/dossiercard.h"
#include "app/lists/listfilter.h"
#include "app/lists/printselection.h"
#include "app/lists/selectionrow.h"
#include "app/print/printdialog.h"
#include "forms/parts/tableview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int many = 2; // from here on they are printed together
// What a valid number is printed of: it stays valid while a modification of it is studied.
const QList<Status> statuses = {Status::UnderReview, Status::Incomplete, Status::Granted};

} // namespace

DocumentsPage::DocumentsPage(const PageContext &context, QWidget *parent)
    : ListPage(context, Place::Documents, tr("Mes documents"), u"documents"_s, documentColumns(),
          DossierColumn::Registered, parent)
    , m_attached(new DocumentCard(context))
    , m_filter(new ListFilter(statuses))
    , m_selection(new SelectionRow)
{
    setObjectName(u"documentsPage"_s);
    card()->setSubtitle(tr("Autorisations à imprimer ou à enregistrer au format PDF."));
    addAbove(m_attached);
    addAbove(m_filter);
    addBelow(new PrintSelection(context, card()->table(), many));
    addBelow(m_selection);
    connect(m_attached, &DocumentCard::dossierRequested, this, &DocumentsPage::open);
    connect(m_attached, &DocumentCard::said, this, &Page::message);
    const ListRequest all = {.list = DossierList::Documents};
    const auto ask = [this, all] {
        const ListRequest asked = m_filter->narrowed(all);
        card()->table()->setEmptyText(asked == all
                ? tr("Aucun document : une autorisation paraît ici dès qu’un numéro est octroyé")
                : tr("Aucune autorisation n’a été trouvée"));
        load(asked);
    };
    connect(m_filter, &ListFilter::changed, this, ask);
    m_print = m_selection->addButton(tr("&Imprimer"), u"printer"_s, u"printSelected"_s);
    QPushButton *openButton
        = m_selection->addButton(tr("&Ouvrir le dossier"), u"folder-open"_s, u"openSelected"_s);
    connect(m_print, &QPushButton::clicked, this, &DocumentsPage::print);
    connect(openButton, &QPushButton::clicked, this, [this] { open(card()->selectedId()); });
    connect(card(), &DossierCard::selectionChanged, this, &DocumentsPage::showSelection);
    ask();
}

QString DocumentsPage::title() const
{
    return tr("Mes documents");
}

QString DocumentsPage::helpTopic() const
{
    return u"documents"_s;
}

QList<KeyHint> DocumentsPage::keyHints() const
{
    return {{tr("Entrée"), tr("Ouvrir")}, {u"Ctrl+F"_s, tr("Filtrer")}, {u"F5"_s, tr("Actualiser")},
        {u"F1"_s, tr("Aide")}};
}

void DocumentsPage::refresh()
{
    m_attached->reload();
    ListPage::refresh();
}

void DocumentsPage::focusFirst()
{
    m_attached->table()->setFocus(Qt::OtherFocusReason);
}

bool DocumentsPage::focusSearch()
{
    m_attached->focusFilter();
    return true;
}

QList<QWidget *> DocumentsPage::regions()
{
    return {m_attached, m_filter, card()};
}

void DocumentsPage::showSelection()
{
    const int count = card()->selectedCount();
    m_selection->tell(count, card()->selectedNumber());
    m_print->setHidden(count >= many);
}

void DocumentsPage::print()
{
    const Session &session = context().session;
    const auto opened = openPrintDialog(session.workspace, session.account, card()->selectedId(), this);
    if (!opened)
        emit message(MessageTone::Error, opened.error().sentence);
}

} // namespace rex
