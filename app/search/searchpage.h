// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/listpage.h"

class QLabel;
class QPushButton;

namespace rex {

class CriteriaForm;
class SavedSearchPanel;

// « Recherche avancée » (guide 5.3): finds every dossier that the reader may see, revoked ones too.
class SearchPage : public ListPage
{
    Q_OBJECT
public:
    // A destination with a text shows that search at once.
    SearchPage(const PageContext &context, const Destination &destination, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] Destination here(const Destination &asked) const override;
    void refresh() override;
    void focusFirst() override;
    bool focusSearch() override;
    [[nodiscard]] QList<QWidget *> regions() override;

protected:
    [[nodiscard]] QString sought() const override;
    void exportList() override;

private:
    [[nodiscard]] QPushButton *makeSideButton();
    void search();
    void save();
    void showSide(bool shown);
    void showResults(bool searched);

    CriteriaForm *m_criteria;
    SavedSearchPanel *m_saved;
    QLabel *m_hint; // before the first search
    QWidget *m_legend; // of the red row
    QString m_sought;
};

} // namespace rex
