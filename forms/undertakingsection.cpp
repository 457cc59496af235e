// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/undertakingsection.h"

#include "forms/informationmessage.h"
#include "forms/parts/field.h"
#include "forms/parts/foldbox.h"
#include "forms/rows.h"
#include "forms/textcolumn.h"
#include "model/domain/legaltexts.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QWidget *undertakingColumns()
{
    constexpr int leastColumn = 400;
    const QStringList items = legal::undertakings();
    const qsizetype half = (items.size() + 1) / 2;
    auto *left = new TextColumn;
    auto *right = new TextColumn;
    for (qsizetype i = 0; i < items.size(); ++i)
        (i < half ? left : right)->addItem(items[i]);
    auto *columns = new FoldBox(leastColumn);
    columns->addColumn(left);
    columns->addColumn(right);
    return columns;
}

} // namespace

UndertakingSection::UndertakingSection(Mnemonics &mnemonics, QWidget *parent)
    : SignedSection(Section::Undertaking, u"undertaking"_s, mnemonics, parent)
    , m_accepted(new QCheckBox(fieldLabel(Section::Undertaking, u"accepted"_s)))
{
    constexpr int labelWidth = 112;
    addContent(new InformationMessage(legal::undertakingsIntro(), undertakingColumns()));
    addSeparator();
    auto *signing = new Rows;
    signing->add(&fields().add(u"accepted"_s, m_accepted, tr("Engagement"))->setLabelWidth(labelWidth));
    signing->add(
        signatoryRow({tr("Indiquer le NOM et Prénom de la personne physique qui s’engage pour le compte de "
                         "la société."),
            tr("Indiquer la ville où les engagements sont souscrits."),
            tr("Indiquer la fonction de cette personne au sein de la société.")}));
    addContent(signing);
    connect(m_accepted, &QCheckBox::toggled, this, &FormSection::changed);
}

void UndertakingSection::display(const Form &form)
{
    m_accepted->setChecked(form.undertaking.accepted);
    showSignatory(form.undertaking.signatory);
}

void UndertakingSection::fill(Form &form) const
{
    form.undertaking = {m_accepted->isChecked(), signatory()};
}

void UndertakingSection::focusFirst()
{
    m_accepted->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
