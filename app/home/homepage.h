// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace rex {

class Banner;
class DossierCard;
class NumberStrip;
class PageScroll;
class QuickSearch;
class SelectionRow;

// « Accueil REX » (guide 2.2): what waits for the reader, what waits for the other side, the quick search.
class HomePage : public Page
{
    Q_OBJECT
public:
    HomePage(const PageContext &context, const Destination &destination, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] Destination here(const Destination &asked) const override;
    void refresh() override;
    void focusFirst() override;
    bool focusSearch() override;
    [[nodiscard]] QList<QWidget *> regions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    void connectCard(DossierCard *card);
    [[nodiscard]] QList<DossierCard *> shownCards() const;
    [[nodiscard]] const DossierCard *selectedCard() const; // nullptr: nothing is selected
    void search(const QString &text);
    void freshen();
    void warn(const QString &sentence);
    void open(qint64 dossierId);
    void print(qint64 dossierId);
    void showSelection();
    void showKeptForm();
    void claimSelected();
    void showDoubt();
    void askToConfirmDate();
    void confirmDate();
    void discardKeptForm();
    void showValidNumber();
    void applyLook();
    [[nodiscard]] bool forCompany() const;
    [[nodiscard]] Role role() const { return m_context.session.account.role; }

    PageContext m_context;
    QString m_text; // of the quick search; empty: the two lists
    QuickSearch *m_search;
    Banner *m_doubt; // this workstation's clock is doubted
    Banner *m_kept; // « Un formulaire non sauvegardé … a été retrouvé »
    DossierCard *m_toDo;
    DossierCard *m_waiting;
    DossierCard *m_results;
    NumberStrip *m_strip;
    SelectionRow *m_selection;
    PageScroll *m_scroll;
    QLayout *m_column = nullptr;
};

} // namespace rex
