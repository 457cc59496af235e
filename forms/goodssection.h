// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/listsection.h"
#include "model/lists/goodsmodel.h"

class QCheckBox;

namespace rex {

// « 4. Marchandises admissibles au bénéfice du régime préférentiel » (guide 3.2.4).
class GoodsSection : public ListSection
{
    Q_OBJECT
public:
    GoodsSection(const Reference &reference, Mnemonics &mnemonics, QWidget *parent = nullptr);

    void fill(Form &form) const override;

protected:
    void display(const Form &form) override;
    void addRow() override;
    void editRow(int row) override;
    void removeRow(int row) override;

private:
    [[nodiscard]] QList<GoodsItem> allBut(int row) const;

    const Reference &m_reference;
    GoodsModel m_model;
    QCheckBox *m_chaptersOnly;
};

} // namespace rex
