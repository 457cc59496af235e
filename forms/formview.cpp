// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formview.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/foldbox.h"
#include "forms/parts/tableview.h"
#include "forms/valuelist.h"
#include "model/domain/labels.h"
#include "model/domain/reference.h"
#include "model/lists/contactmodel.h"
#include "model/lists/goodsmodel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int cardGap = 10;
constexpr int leastColumn = 360;
constexpr int leastCard = 480;
constexpr int labelWidth = 140;

void addValue(
    ValueList &list, Section section, const QString &prefix, const QString &field, const QString &value)
{
    const QString name = prefix + field.first(1).toUpper() + field.sliced(1);
    list.add(u"view"_s + name.first(1).toUpper() + name.sliced(1), fieldLabel(section, field), value);
}

void addSignatory(ValueList &list, Section section, const QString &prefix, const Signatory &signatory)
{
    addValue(list, section, prefix, u"name"_s, signatory.name);
    addValue(list, section, prefix, u"place"_s, signatory.place);
    addValue(list, section, prefix, u"position"_s, signatory.position);
}

// Two cards in one row, as tall as the taller.
QWidget *sideBySide(Card *left, int leftShare, Card *right, int rightShare)
{
    auto *row = new FoldBox(leastCard, cardGap);
    row->addColumn(left, leftShare);
    row->addColumn(right, rightShare);
    row->setEvenHeights(true);
    return row;
}

// A list of the form without its column of icons. Nothing is left out of long values.
TableView *readOnlyTable(QAbstractItemModel *model, int actionsColumn, const QList<int> &widths)
{
    constexpr int mostRows = 50;
    auto *table = new TableView;
    model->setParent(table);
    table->setModel(model);
    table->setRows(TableView::Rows::Whole);
    table->setColumnWidths(widths);
    table->setColumnHidden(actionsColumn, true);
    table->setVisibleRows(1, mostRows);
    return table;
}

} // namespace

FormView::FormView(const Reference &reference, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_mode(mode)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void FormView::setForm(const Form &form)
{
    delete m_cards;
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(cardGap));
    column->addWidget(sideBySide(officeCard(form), 1, exporterCard(form), 2));
    column->addWidget(contactsCard(form));
    column->addWidget(goodsCard(form));
    column->addWidget(sideBySide(undertakingCard(form), 1, consentCard(form), 1));
    column->addStretch();
    m_column->addWidget(m_cards);
}

Card *FormView::card(Section section)
{
    auto *result = new Card(title(section));
    if (m_mode == Mode::Recapitulate) {
        QPushButton *modify = button(tr("Modifier"), u"pencil"_s, ButtonRole::Quiet);
        modify->setAccessibleName(tr("Modifier : %1").arg(title(section)));
        modify->setObjectName(u"modify%1"_s.arg(static_cast<int>(section)));
        result->addTool(modify);
        connect(modify, &QPushButton::clicked, this, [this, section] { emit modifyRequested(section); });
    }
    return result;
}

Card *FormView::officeCard(const Form &form)
{
    Card *result = card(Section::Office);
    const Office *office = m_reference.office(form.officeCode);
    auto *values = new ValueList(labelWidth);
    addValue(*values, Section::Office, {}, u"officeCode"_s, office ? office->name : form.officeCode);
    result->addContent(values);
    return result;
}

Card *FormView::exporterCard(const Form &form)
{
    const Exporter &exporter = form.exporter;
    const Address &address = exporter.address;
    const auto add = [](ValueList &list, const QString &field, const QString &value) {
        addValue(list, Section::Exporter, u"exporter"_s, field, value);
    };
    auto *account = new ValueList(labelWidth);
    add(*account, u"eori"_s, exporter.eori);
    add(*account, u"name"_s, exporter.name);
    add(*account, u"street"_s, address.street);
    add(*account, u"postalCode"_s, address.postalCode);
    add(*account, u"city"_s, address.city);
    add(*account, u"country"_s,
        address.country.isEmpty() ? QString() : m_reference.countryName(address.country));
    auto *typed = new ValueList(labelWidth);
    add(*typed, u"phone"_s, exporter.phone);
    add(*typed, u"fax"_s, exporter.fax);
    add(*typed, u"email"_s, exporter.email);
    add(*typed, u"activity"_s, exporter.activity ? label(*exporter.activity) : QString());
    auto *columns = new FoldBox(leastColumn);
    columns->addColumn(account);
    columns->addColumn(typed);
    Card *result = card(Section::Exporter);
    result->addContent(columns);
    return result;
}

Card *FormView::contactsCard(const Form &form)
{
    auto *model = new ContactModel(m_reference);
    model->setAll(form.contacts);
    TableView *table = readOnlyTable(model, ContactModel::Actions, {140, 150, 72, 100, 76, 116, 50, 0});
    table->setObjectName(u"viewContacts"_s);
    table->setAccessibleName(title(Section::Contacts));
    Card *result = card(Section::Contacts);
    result->addFullWidth(table);
    return result;
}

Card *FormView::goodsCard(const Form &form)
{
    auto *model = new GoodsModel(m_reference);
    model->setAll(form.goods);
    TableView *table = readOnlyTable(model, GoodsModel::Actions, {300, 200, 0, 84});
    table->setObjectName(u"viewGoods"_s);
    table->setAccessibleName(title(Section::Goods));
    Card *result = card(Section::Goods);
    if (form.chaptersOnly)
        result->setSubtitle(tr("Saisie simplifiée par chapitre (plus de 20 positions)"));
    result->addFullWidth(table);
    return result;
}

Card *FormView::undertakingCard(const Form &form)
{
    auto *values = new ValueList(labelWidth);
    values->add(u"viewUndertakingAccepted"_s, tr("Engagement"),
        form.undertaking.accepted ? tr("Engagement souscrit") : QString());
    addSignatory(*values, Section::Undertaking, u"undertaking"_s, form.undertaking.signatory);
    Card *result = card(Section::Undertaking);
    result->addContent(values);
    return result;
}

Card *FormView::consentCard(const Form &form)
{
    const std::optional<bool> &given = form.consent.given;
    auto *values = new ValueList(labelWidth);
    values->add(
        u"viewConsentGiven"_s, tr("Consentement"), given ? (*given ? tr("Oui") : tr("Non")) : QString());
    addSignatory(*values, Section::Consent, u"consent"_s, form.consent.signatory);
    Card *result = card(Section::Consent);
    result->addContent(values);
    return result;
}

} // namespace rex
