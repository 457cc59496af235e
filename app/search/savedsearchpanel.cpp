// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/savedsearchpanel.h"

#include "app/search/savedsearchdialog.h"
#include "forms/confirm.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "model/domain/workflow.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

SavedSearchPanel::SavedSearchPanel(const PageContext &context, QWidget *parent)
    : Card(tr("Recherches enregistrées"), parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_empty(textLabel(tr("Donnez un nom à une recherche pour la retrouver ici."), LabelKind::Secondary))
{
    setObjectName(u"savedSearches"_s);
    setIcon(u"star"_s);
    m_list->setObjectName(u"savedSearchList"_s);
    m_list->setAccessibleName(title());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addFullWidth(m_list);
    addContent(m_empty);
    addContent(makeButtons());
    connect(m_list, &QListWidget::itemActivated, this, &SavedSearchPanel::choose);
    connect(m_list, &QListWidget::itemClicked, this, &SavedSearchPanel::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedSearchPanel::showState);
    refresh();
}

QWidget *SavedSearchPanel::makeButtons()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(6));
    const auto add = [column](const QString &text, const QString &icon, ButtonRole role, const QString &name) {
        QPushButton *made = button(text, icon, role);
        made->setObjectName(name);
        column->addWidget(made);
        return made;
    };
    QPushButton *save = add(tr("Enregistrer la re&cherche…"), u"star"_s, ButtonRole::Neutral, u"saveSearch"_s);
    m_update = add(tr("Enregistrer les &modifications"), u"device-floppy"_s, ButtonRole::Neutral, u"updateSearch"_s);
    m_rename = add(tr("Ren&ommer…"), u"pencil"_s, ButtonRole::Quiet, u"renameSearch"_s);
    m_remove = add(tr("&Supprimer…"), u"trash"_s, ButtonRole::Danger, u"deleteSearch"_s);
    connect(save, &QPushButton::clicked, this, &SavedSearchPanel::saveAsked);
    connect(m_update, &QPushButton::clicked, this, &SavedSearchPanel::saveChanges);
    connect(m_rename, &QPushButton::clicked, this, &SavedSearchPanel::rename);
    connect(m_remove, &QPushButton::clicked, this, &SavedSearchPanel::remove);
    return box;
}

void SavedSearchPanel::refresh()
{
    const auto searches = m_context.session.workspace.savedSearches().all(m_context.session.account);
    if (!searches) {
        emit failed(searches.error().sentence);
        return;
    }
    const std::optional<SavedSearch> before = selected();
    m_searches = *searches;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const SavedSearch &search : std::as_const(m_searches)) {
        auto *item = new QListWidgetItem(lineFor(search), m_list);
        item->setToolTip(search.name);
        if (before && before->id == search.id)
            m_list->setCurrentItem(item);
    }
    showState();
}

QString SavedSearchPanel::lineFor(const SavedSearch &search) const
{
    QString line = search.name;
    if (search.shared())
        line = tr("%1 (partagée)").arg(line);
    if (search.id == m_applied && search.criteria != m_criteria)
        line = tr("%1 — modifiée").arg(line);
    return line;
}

// What can be done with the one selected.
void SavedSearchPanel::showState()
{
    for (int row = 0; row < m_searches.size(); ++row)
        m_list->item(row)->setText(lineFor(m_searches.at(row)));
    const std::optional<SavedSearch> search = selected();
    const bool mine = search && SavedSearchService::mayChange(m_context.session.account, *search);
    m_list->setHidden(m_searches.isEmpty());
    m_empty->setVisible(m_searches.isEmpty());
    m_update->setVisible(mine && isModified());
    m_rename->setVisible(mine);
    m_remove->setVisible(mine);
    const int line = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : Look::of(this).px(24);
    m_list->setFixedHeight(line * int(std::clamp<qsizetype>(m_searches.size(), 1, 12)) + 2);
}

std::optional<SavedSearch> SavedSearchPanel::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_searches.size() ? std::optional(m_searches.at(row)) : std::nullopt;
}

bool SavedSearchPanel::isModified() const
{
    const std::optional<SavedSearch> search = selected();
    return search && search->id == m_applied && search->criteria != m_criteria;
}

void SavedSearchPanel::choose()
{
    const std::optional<SavedSearch> search = selected();
    if (!search)
        return;
    m_applied = search->id;
    m_criteria = search->criteria;
    emit chosen(search->criteria);
    showState();
}

void SavedSearchPanel::setCurrentCriteria(const QString &criteria)
{
    if (m_criteria == criteria)
        return;
    m_criteria = criteria;
    showState();
}

void SavedSearchPanel::save(const QString &criteria)
{
    m_criteria = criteria;
    ask(tr("Enregistrer la recherche"), {.criteria = criteria});
}

void SavedSearchPanel::rename()
{
    if (const std::optional<SavedSearch> search = selected())
        ask(tr("Renommer la recherche"), *search);
}

void SavedSearchPanel::ask(const QString &title, const SavedSearch &search)
{
    const bool mayShare = has(m_context.session.account.role, Right::ShareSearches);
    auto *dialog = new SavedSearchDialog(title, search.name, search.shared(), mayShare, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedSearchDialog::asked, this, [this, dialog, search](const QString &name, bool share) {
        const SavedSearchService &service = m_context.session.workspace.savedSearches();
        const Account &account = m_context.session.account;
        const Result<SavedSearch> kept = search.id ? service.change(account, search.id, name, search.criteria, share)
                                                   : service.add(account, name, search.criteria, share);
        if (!kept) {
            dialog->refuse(kept.error().sentence);
            return;
        }
        dialog->saved();
        if (!search.id)
            m_applied = kept->id;
        select(kept->id);
    });
    dialog->open();
}

void SavedSearchPanel::select(qint64 id)
{
    refresh();
    for (int row = 0; row < m_searches.size(); ++row)
        if (m_searches.at(row).id == id)
            m_list->setCurrentRow(row);
}

void SavedSearchPanel::saveChanges()
{
    const std::optional<SavedSearch> search = selected();
    if (!search)
        return;
    const auto changed = m_context.session.workspace.savedSearches().change(
        m_context.session.account, search->id, search->name, m_criteria, search->shared());
    if (!changed)
        emit failed(changed.error().sentence);
    refresh();
}

void SavedSearchPanel::remove()
{
    const std::optional<SavedSearch> search = selected();
    if (!search)
        return;
    const QString loss = search->shared() ? tr("Tout le service la perd.") : tr("Les dossiers ne changent pas.");
    Confirm::ask(this, tr("Supprimer la recherche"),
        tr("La recherche « %1 » sera supprimée. %2").arg(search->name, loss), [this, id = search->id] {
            const Result<> removed =
                m_context.session.workspace.savedSearches().remove(m_context.session.account, id);
            if (!removed)
                emit failed(removed.error().sentence);
            refresh();
        });
}

} // namespace rex
