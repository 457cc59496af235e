// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "forms/parts/card.h"

#include <optional>

namespace rex {

class ListModel;
class LoadingBar;
class TableView;

// A titled list of the database with its counter and its choice of columns, what it says while it is read, when
// it is empty and when it cannot be read; a refresh moves neither what is selected nor the rows that one looks at.
// Every page that lists what may be long is made of these.
class ListCard : public Card
{
    Q_OBJECT
public:
    // `name` is the object name; the table is called after it. The model becomes the card's.
    ListCard(const QString &name, const QString &title, ListModel *model, QWidget *parent = nullptr);

    // Reads the list again without moving what is selected or the rows that one looks at.
    void reload();
    // The number of rows stands in the title from now on, « Résultats : n », instead of beside it.
    void countInTitle();
    [[nodiscard]] int count() const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] qint64 selectedId() const; // the current one of those selected; 0: nothing is
    // Puts the keyboard's row there; false if it is not in the list.
    [[nodiscard]] bool makeCurrent(qint64 id);
    [[nodiscard]] TableView *table() const { return m_table; }

signals:
    void opened(qint64 id);
    void selectionChanged();
    void currentChanged(); // the keyboard's row is another
    void countChanged(int count); // the list has been read
    void said(rex::MessageTone tone, const QString &sentence);

protected:
    void addFilters(QWidget *filters); // above the list
    struct Columns
    {
        QList<int> widths; // at 100 %; 0 is for those that share what is left
        QList<int> hidden; // shown on demand
        int sortedBy = 0; // until the user sorts otherwise
        Qt::SortOrder order = Qt::DescendingOrder;
    };
    // After them: what this user made of them, here and now, is kept under the card's name.
    void setColumns(const PageContext &context, const Columns &columns);

private:
    void connectModel();
    void tellCount(std::optional<int> count); // not known while another list is being read
    void cancelLoading();
    void keepPlace();
    void restorePlace();

    ListModel *m_model;
    TableView *m_table;
    bool m_countInTitle = false;
    qint64 m_topId = 0; // of the first row seen before a refresh; 0: the list stands at its top
};

} // namespace rex
