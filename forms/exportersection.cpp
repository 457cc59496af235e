// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exportersection.h"

#include "forms/codecombo.h"
#include "forms/fieldcolumn.h"
#include "forms/parts/field.h"
#include "forms/parts/foldbox.h"
#include "forms/parts/radiorow.h"
#include "forms/parts/searchcombo.h"
#include "forms/remark.h"
#include "model/domain/labels.h"
#include "model/domain/reference.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int leftLabel = 112;
constexpr int rightLabel = 148;
constexpr int postalCodeWidth = 88;
constexpr int leastColumn = 430;

} // namespace

ExporterSection::ExporterSection(
    const Reference &reference, Mnemonics &mnemonics, ExporterSource source, QWidget *parent)
    : FormSection(Section::Exporter, u"exporter"_s, mnemonics, parent)
    , m_reference(reference)
    , m_activity(new RadioRow)
{
    auto *columns = new FoldBox(leastColumn);
    columns->addColumn(source == ExporterSource::Typed ? companyColumn() : accountColumn());
    columns->addColumn(typedColumn());
    addContent(columns);
}

// Greyed values come from the account and are changed there (guide 3.2.2); one can still read and copy them.
Field *ExporterSection::addGreyed(const QString &name)
{
    Field *field = fields().addLine(name);
    auto *line = field->editorAs<QLineEdit>();
    line->setReadOnly(true);
    // Assistive technologies write into a read-only field all the same.
    connect(line, &QLineEdit::textChanged, this, &ExporterSection::displayAccount);
    return field;
}

void ExporterSection::displayAccount()
{
    fields().setText(u"eori"_s, m_account.eori);
    fields().setText(u"name"_s, m_account.name);
    fields().setText(u"street"_s, m_account.address.street);
    fields().setText(u"postalCode"_s, m_account.address.postalCode);
    fields().setText(u"city"_s, m_account.address.city);
    if (typed())
        chooseCode(*m_country, m_account.address.country, m_reference.countryName(m_account.address.country));
    else
        fields().setText(u"country"_s, m_reference.countryName(m_account.address.country));
}

QWidget *ExporterSection::accountColumn()
{
    auto *column = new FieldColumn;
    for (const QString &name : {u"eori"_s, u"name"_s, u"street"_s})
        column->add(&addGreyed(name)->setLabelWidth(leftLabel));
    Field *postalCode = addGreyed(u"postalCode"_s);
    Field *city = addGreyed(u"city"_s);
    column->addPair(
        &postalCode->setLabelWidth(leftLabel).setEditorWidth(postalCodeWidth), &city->setLabelWidth(0));
    column->add(&addGreyed(u"country"_s)->setLabelWidth(leftLabel));
    m_source = new Remark(u"muted"_s, u"lock"_s);
    m_source->setText(tr("Cases grisées : reprises du compte prodou@ne."));
    column->add(m_source);
    return column;
}

QWidget *ExporterSection::companyColumn()
{
    auto *column = new FieldColumn;
    for (const QString &name : {u"eori"_s, u"name"_s, u"street"_s})
        column->add(&addLine(name)->setLabelWidth(leftLabel));
    Field *postalCode = addLine(u"postalCode"_s);
    Field *city = addLine(u"city"_s);
    column->addPair(
        &postalCode->setLabelWidth(leftLabel).setEditorWidth(postalCodeWidth), &city->setLabelWidth(0));
    m_country = new SearchCombo;
    for (const Country &country : m_reference.countries())
        m_country->addItem(m_reference.countryName(country.code), country.code);
    Field *country = fields().add(u"country"_s, m_country);
    column->add(&country->setLabelWidth(leftLabel));
    m_source = new Remark(u"muted"_s, u"info-circle"_s);
    column->add(m_source);
    setCompany(std::nullopt);
    connect(m_country, &QComboBox::currentIndexChanged, this, &FormSection::changed);
    connect(m_country, &SearchCombo::refused, country, [country](const QString &text) {
        country->setError(
            tr("Aucun pays ne porte le nom « %1 » : choisissez-en un dans la liste.").arg(text));
    });
    connect(fields().line(u"eori"_s), &QLineEdit::textChanged, this, &ExporterSection::eoriTyped);
    return column;
}

void ExporterSection::setCompany(const std::optional<Company> &company)
{
    for (const QString &name : {u"name"_s, u"street"_s, u"postalCode"_s, u"city"_s})
        fields().line(name)->setReadOnly(company.has_value());
    m_country->setEnabled(!company);
    m_source->setText(company ? tr("Société connue : nom et adresse repris de la base.")
                              : tr("Saisissez l’Eori : si la société est connue, son nom et son adresse sont repris."));
    if (!company && !m_known)
        return; // what was typed stays
    m_known = company.has_value();
    const Company shown = company.value_or(Company()); // another EORI: the former company's address is not this one's
    fields().setText(u"name"_s, shown.name);
    fields().setText(u"street"_s, shown.address.street);
    fields().setText(u"postalCode"_s, shown.address.postalCode);
    fields().setText(u"city"_s, shown.address.city);
    chooseCode(*m_country, shown.address.country, m_reference.countryName(shown.address.country));
}

QWidget *ExporterSection::typedColumn()
{
    auto *column = new FieldColumn;
    Field *phone = &addLine(u"phone"_s)->setHintBelow(tr("Indiquez un numéro de téléphone valide."));
    Field *fax = &addLine(u"fax"_s)->setHintBelow(
        tr("Si vous n’avez pas de FAX, vous pouvez simplement indiquer un « zéro »."));
    Field *email = &addLine(u"email"_s)
                        ->setHintBelow(tr("Indiquez une adresse électronique valide. Vérifiez attentivement "
                                          "cette adresse qui pourra servir lors du "
                                          "traitement du dossier ou une fois le numéro REX délivré."));
    QRadioButton *trading =
        m_activity->addOption(label(Activity::Trading), static_cast<int>(Activity::Trading));
    trading->setObjectName(u"activityTrading"_s);
    QRadioButton *producing =
        m_activity->addOption(label(Activity::Producing), static_cast<int>(Activity::Producing));
    producing->setObjectName(u"activityProducing"_s);
    m_activity->setFocusPolicy(Qt::StrongFocus); // so that the label's Alt letter reaches it
    Field *activity =
        &fields()
             .add(u"activity"_s, m_activity)
             ->setHintBelow(
                 tr("Sélectionnez une des deux activités même si l’opérateur commercialise et produit."));
    connect(m_activity, &RadioRow::valueChanged, this, &FormSection::changed);
    for (Field *field : {phone, fax, email, activity})
        column->add(&field->setLabelWidth(rightLabel));
    return column;
}

void ExporterSection::display(const Form &form)
{
    m_account = form.exporter;
    displayAccount();
    fields().setText(u"phone"_s, m_account.phone);
    fields().setText(u"fax"_s, m_account.fax);
    fields().setText(u"email"_s, m_account.email);
    m_activity->setValue(m_account.activity ? static_cast<int>(*m_account.activity) : -1);
}

void ExporterSection::fill(Form &form) const
{
    form.exporter = m_account;
    if (typed()) {
        form.exporter.eori = fields().text(u"eori"_s);
        form.exporter.name = fields().text(u"name"_s);
        form.exporter.address = {fields().text(u"street"_s), fields().text(u"postalCode"_s), fields().text(u"city"_s),
            m_country->currentData().toString()};
    }
    form.exporter.phone = fields().text(u"phone"_s);
    form.exporter.fax = fields().text(u"fax"_s);
    form.exporter.email = fields().text(u"email"_s);
    form.exporter.activity.reset();
    if (m_activity->value() >= 0)
        form.exporter.activity = static_cast<Activity>(m_activity->value());
}

void ExporterSection::focusFirst()
{
    fields().line(typed() ? u"eori"_s : u"phone"_s)->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
