// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/contactdialog.h"

#include "forms/codecombo.h"
#include "forms/fieldcolumn.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "forms/parts/searchcombo.h"
#include "model/domain/reference.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int labelWidth = 118;
constexpr int postalCodeWidth = 120;

} // namespace

ContactDialog::ContactDialog(
    const Reference &reference, const Address &company, const Contact &contact, QWidget *parent)
    : EntryDialog(Section::Contacts, u"contactDialog"_s, tr("Saisie d’un contact"), parent)
    , m_reference(reference)
    , m_company(company)
    , m_country(new SearchCombo)
{
    for (const Country &country : reference.countries())
        m_country->addItem(reference.countryName(country.code), country.code);
    build();
    fields().setText(u"name"_s, contact.name);
    showAddress(contact.address);
    fields().setText(u"phone"_s, contact.phone);
    fields().setText(u"fax"_s, contact.fax);
    fields().setText(u"email"_s, contact.email);
    fields().line(u"name"_s)->setFocus();
}

void ContactDialog::build()
{
    QPushButton *takeOver = button(tr("&Reprendre l’adresse de la société"), u"copy"_s, ButtonRole::Quiet);
    mnemonics().reserve(takeOver->text());
    QLabel *hint =
        label(tr("Remplissez tous les champs. Dans le champ « Nom », indiquez le NOM et le PRÉNOM de la "
                 "personne. Si vous n’avez pas de Fax, indiquez simplement un « zéro »."),
            LabelKind::Secondary, this);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    auto *column = new FieldColumn;
    for (const QString &name : {u"name"_s, u"street"_s})
        column->add(&fields().addLine(name)->setLabelWidth(labelWidth));
    Field &postalCode =
        fields().addLine(u"postalCode"_s)->setLabelWidth(labelWidth).setEditorWidth(postalCodeWidth);
    Field &city = fields().addLine(u"city"_s)->setLabelWidth(0);
    column->addPair(&postalCode, &city);
    Field *country = &fields().add(u"country"_s, m_country)->setLabelWidth(labelWidth);
    column->add(country);
    for (const QString &name : {u"phone"_s, u"fax"_s})
        column->add(&fields().addLine(name)->setLabelWidth(labelWidth));
    column->add(
        &fields()
             .addLine(u"email"_s)
             ->setLabelWidth(labelWidth)
             .setHintBelow(tr("Vérifiez attentivement cette adresse qui pourra servir lors du traitement du "
                              "dossier ou une fois le numéro REX délivré.")));
    content()->addWidget(column);

    takeOver->setObjectName(u"contactDialogCompanyAddress"_s);
    addFootTool(takeOver);
    connect(takeOver, &QPushButton::clicked, this, [this] { showAddress(m_company); });
    const QList<QLineEdit *> lines = column->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        connect(line, &QLineEdit::textChanged, this, &ContactDialog::recheck);
    connect(m_country, &QComboBox::currentIndexChanged, this, &ContactDialog::recheck);
    connect(m_country, &SearchCombo::refused, this, [country](const QString &typed) {
        country->setError(
            tr("Aucun pays ne porte le nom « %1 » : choisissez-en un dans la liste.").arg(typed));
    });
}

void ContactDialog::showAddress(const Address &address)
{
    fields().setText(u"street"_s, address.street);
    fields().setText(u"postalCode"_s, address.postalCode);
    fields().setText(u"city"_s, address.city);
    chooseCode(*m_country, address.country, m_reference.countryName(address.country));
}

Contact ContactDialog::contact() const
{
    Contact contact;
    contact.name = fields().text(u"name"_s);
    contact.address = {fields().text(u"street"_s), fields().text(u"postalCode"_s), fields().text(u"city"_s),
        m_country->currentData().toString()};
    contact.phone = fields().text(u"phone"_s);
    contact.fax = fields().text(u"fax"_s);
    contact.email = fields().text(u"email"_s);
    return normalised(contact);
}

Problems ContactDialog::check() const
{
    return validate(contact(), m_reference);
}

} // namespace rex
