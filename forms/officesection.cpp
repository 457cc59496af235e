// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/officesection.h"

#include "forms/codecombo.h"
#include "forms/parts/field.h"
#include "forms/parts/helpmark.h"
#include "forms/parts/searchcombo.h"
#include "model/domain/legaltexts.h"
#include "model/domain/reference.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int labelWidth = 148;
constexpr int officeWidth = 320;

} // namespace

OfficeSection::OfficeSection(const Reference &reference, Mnemonics &mnemonics, QWidget *parent)
    : FormSection(Section::Office, {}, mnemonics, parent)
    , m_reference(reference)
    , m_office(new SearchCombo)
{
    auto *help = new HelpMark(title(), legal::officeHelp().join(u"<br>"_s), this);
    help->setObjectName(u"officeHelp"_s);
    addTitleWidget(help);
    for (const Office &office : reference.rexOffices())
        m_office->addItem(office.name, office.code);
    m_office->setCurrentIndex(-1);
    Field *field = fields().add(u"officeCode"_s, m_office);
    field->setLabelWidth(labelWidth)
        .setEditorWidth(officeWidth)
        .setHint(tr("Tapez quelques lettres du nom du bureau."));
    addContent(field);
    connect(m_office, &QComboBox::currentIndexChanged, this, &FormSection::changed);
    connect(m_office, &SearchCombo::refused, this, [field](const QString &typed) {
        field->setError(
            tr("Aucun service ne porte le nom « %1 » : choisissez-en un dans la liste.").arg(typed));
    });
}

void OfficeSection::display(const Form &form)
{
    const Office *office = m_reference.office(form.officeCode);
    chooseCode(*m_office, form.officeCode, office ? office->name : form.officeCode);
}

void OfficeSection::fill(Form &form) const
{
    form.officeCode = m_office->currentData().toString();
}

void OfficeSection::focusFirst()
{
    m_office->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
