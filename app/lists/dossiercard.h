// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/listcard.h"
#include "model/lists/dossierlistmodel.h"

namespace rex {

// A list of dossiers, with its export.
class DossierCard : public ListCard
{
    Q_OBJECT
public:
    // The newest of `sortedBy` comes first until the user sorts otherwise.
    DossierCard(const PageContext &context, const QString &name, const QString &title,
        const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent = nullptr);

    void load(const ListRequest &request);
    // « Exporter »: asks for the file and writes the whole list into it.
    void exportList();
    [[nodiscard]] QString selectedNumber() const;
    [[nodiscard]] const ListRequest &request() const { return m_model->request(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    DossierCard(DossierListModel *model, const PageContext &context, const QString &name, const QString &title,
        DossierColumn sortedBy, QWidget *parent);
    [[nodiscard]] QList<DossierColumn> shownColumns() const;
    [[nodiscard]] QList<int> hiddenAt(int room) const; // by default, with so much room at 100 %

    Clock m_clock;
    QList<int> m_hidden; // as it was chosen last
    DossierListModel *m_model;
};

} // namespace rex
