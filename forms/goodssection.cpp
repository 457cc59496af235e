// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/goodssection.h"

#include "forms/goodsdialog.h"
#include "forms/mnemonics.h"
#include "forms/parts/helpmark.h"
#include "forms/rowedit.h"
#include "model/domain/legaltexts.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace rex {

GoodsSection::GoodsSection(const Reference &reference, Mnemonics &mnemonics, QWidget *parent)
    : ListSection(Section::Goods, u"goods"_s, tr("Ajouter une marchandise admissible"), mnemonics, parent)
    , m_reference(reference)
    , m_model(reference)
    , m_chaptersOnly(
          new QCheckBox(mnemonics.give(tr("Saisie simplifiée par chapitre (plus de 20 positions)"))))
{
    auto *help = new HelpMark(title(), legal::goodsHelp().join(u"<br>"_s), this);
    help->setObjectName(u"goodsHelp"_s);
    addTitleWidget(help);
    constexpr int actions = 124;
    showTable(m_model, GoodsModel::Actions, {300, 176, 0, 84, actions});
    // Annex 22-06, box 4; the 2016 program did not know it, so it is off until someone asks (domain
    // notes 2.4).
    m_chaptersOnly->setObjectName(u"chaptersOnly"_s);
    addSeparator();
    addContent(m_chaptersOnly);
    connect(m_chaptersOnly, &QCheckBox::toggled, this, &FormSection::changed);
}

void GoodsSection::display(const Form &form)
{
    m_chaptersOnly->setChecked(form.chaptersOnly);
    if (form.goods == m_model.records())
        return;
    undoStack().clear();
    m_model.setAll(form.goods);
}

void GoodsSection::fill(Form &form) const
{
    form.goods = m_model.records();
    form.chaptersOnly = m_chaptersOnly->isChecked();
}

QList<GoodsItem> GoodsSection::allBut(int row) const
{
    QList<GoodsItem> others = m_model.records();
    others.removeAt(row);
    return others;
}

void GoodsSection::addRow()
{
    auto *dialog = new GoodsDialog(m_reference, m_chaptersOnly->isChecked(), m_model.records(), {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const GoodsItem typed = dialog->item();
        undoStack().push(new RowEdit<GoodsItem>(
            m_model, m_model.rowCount(), {}, typed, tr("Marchandise ajoutée : %1").arg(typed.description)));
    });
    dialog->open();
}

void GoodsSection::editRow(int row)
{
    const GoodsItem before = m_model.at(row);
    auto *dialog = new GoodsDialog(m_reference, m_chaptersOnly->isChecked(), allBut(row), before, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row, before] {
        const GoodsItem typed = dialog->item();
        if (typed != before)
            undoStack().push(new RowEdit<GoodsItem>(
                m_model, row, before, typed, tr("Marchandise modifiée : %1").arg(typed.description)));
    });
    dialog->open();
}

void GoodsSection::removeRow(int row)
{
    const GoodsItem item = m_model.at(row);
    undoStack().push(
        new RowEdit<GoodsItem>(m_model, row, item, {}, tr("Marchandise retirée : %1").arg(item.description)));
}

} // namespace rex
