// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/listpage.h"

class QPushButton;

namespace rex {

class DocumentCard;
class ListFilter;
class SelectionRow;

// « Mes documents »: what was attached to the dossiers, and the authorisations that can be saved and printed
// (guide 2.2, 5.1).
class DocumentsPage : public ListPage
{
    Q_OBJECT
public:
    explicit DocumentsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void refresh() override;
    void focusFirst() override;
    bool focusSearch() override;
    [[nodiscard]] QList<QWidget *> regions() override;

private:
    void print();
    void showSelection();

    DocumentCard *m_attached;
    ListFilter *m_filter; // of the authorisations
    SelectionRow *m_selection;
    QPushButton *m_print = nullptr; // the one that is selected
};

} // namespace rex
