// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "model/lists/dossierlistmodel.h"

class QHBoxLayout;
class QVBoxLayout;

namespace rex {

class DossierCard;
class PageScroll;

// A page with a title and one list of dossiers, « Résultats : n ».
class ListPage : public Page
{
    Q_OBJECT
public:
    void refresh() override;
    void focusFirst() override;

protected:
    // `place` is the page's own: where « Retour » of a dossier opened here leads. `name` is the list's, as in
    // DossierCard.
    ListPage(const PageContext &context, Place place, const QString &heading, const QString &name,
        const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent);

    void load(const ListRequest &request);
    // Between the title and the list.
    void addAbove(QWidget *widget);
    void addBelow(QWidget *widget);
    void addBeside(QWidget *widget); // at the right of all that
    void addToTitle(QWidget *widget); // at the right end of the title's line
    // What was sought, for the way back; nothing by default.
    [[nodiscard]] virtual QString sought() const;
    virtual void open(qint64 dossierId);
    virtual void exportList();
    virtual void applyLook();
    void resizeEvent(QResizeEvent *event) override;

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] DossierCard *card() const { return m_card; }

private:
    PageContext m_context;
    Place m_place;
    DossierCard *m_card;
    QVBoxLayout *m_column; // criteria and list
    QVBoxLayout *m_page; // title, then the column and what stands beside it
    QHBoxLayout *m_title;
    QHBoxLayout *m_row;
};

} // namespace rex
