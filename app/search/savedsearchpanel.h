// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "forms/parts/card.h"
#include "model/domain/savedsearch.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace rex {

// « Recherches enregistrées » beside the advanced search: choose one, keep the one that is typed, rename, share
// or delete. Says whether what is typed still is what was kept.
class SavedSearchPanel : public Card
{
    Q_OBJECT
public:
    explicit SavedSearchPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    // What the form says now, as in criteriatext.h: the mark « modifiée » follows it.
    void setCurrentCriteria(const QString &criteria);
    // The criteria to be kept were asked for and are these.
    void save(const QString &criteria);

signals:
    void chosen(const QString &criteria);
    void saveAsked(); // answered with save(), unless what is typed cannot be kept
    void failed(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] std::optional<SavedSearch> selected() const;
    [[nodiscard]] bool isModified() const;
    void choose();
    void ask(const QString &title, const SavedSearch &search);
    void select(qint64 id);
    void rename();
    void saveChanges();
    void remove();
    void showState();
    [[nodiscard]] QString lineFor(const SavedSearch &search) const;

    PageContext m_context;
    QList<SavedSearch> m_searches;
    qint64 m_applied = 0; // the search that the form was filled from
    QString m_criteria; // of the form now
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_update = nullptr; // « Enregistrer les modifications »
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace rex
