// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signedsection.h"

#include "forms/parts/field.h"
#include "forms/parts/foldbox.h"

using namespace Qt::StringLiterals;

namespace rex {

QWidget *SignedSection::signatoryRow(const Hints &hints)
{
    constexpr int leastColumn = 270;
    constexpr int gap = 24;
    constexpr int labelWidth = 76;
    auto *row = new FoldBox(leastColumn, gap);
    row->addColumn(&addLine(u"name"_s)->setLabelWidth(labelWidth).setHintBelow(hints.name));
    row->addColumn(&addLine(u"place"_s)->setLabelWidth(labelWidth).setHintBelow(hints.place));
    row->addColumn(&addLine(u"position"_s)->setLabelWidth(labelWidth).setHintBelow(hints.position));
    return row;
}

void SignedSection::showSignatory(const Signatory &signatory)
{
    fields().setText(u"name"_s, signatory.name);
    fields().setText(u"place"_s, signatory.place);
    fields().setText(u"position"_s, signatory.position);
}

Signatory SignedSection::signatory() const
{
    return {fields().text(u"name"_s), fields().text(u"place"_s), fields().text(u"position"_s)};
}

} // namespace rex
