// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/criteriaform.h"

#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/foldbox.h"
#include "forms/parts/searchcombo.h"
#include "model/domain/labels.h"
#include "model/domain/limits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int labelWidth = 150;
constexpr int leastColumn = 360;

QLineEdit *lineEdit(const QString &name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    return edit;
}

Field *criterion(const QString &text, QWidget *editor)
{
    auto *field = new Field(text, editor);
    field->setColon(false).setLabelWidth(labelWidth);
    return field;
}

QWidget *columnOf(const QList<QWidget *> &widgets)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return column;
}

int entry(const QComboBox *combo, const QVariant &data)
{
    return std::max(combo->findData(data), 0);
}

} // namespace

CriteriaForm::CriteriaForm(const Reference &reference, QWidget *parent)
    : Card(tr("Saisie des critères"), parent)
    , m_type(new QComboBox)
    , m_number(lineEdit(u"number"_s, 40))
    , m_applicant(lineEdit(u"applicant"_s, limits::name))
    , m_status(new QComboBox)
    , m_transmitted(new DayRange(tr("Date de transmission"), u"transmitted"_s))
    , m_eori(lineEdit(u"eori"_s, 40))
    , m_office(new SearchCombo)
    , m_created(new DayRange(tr("Date de création"), u"created"_s))
{
    setObjectName(u"criteria"_s);
    setCollapsible(true);
    m_type->setObjectName(u"type"_s);
    m_type->addItem(typeLong());
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // wide enough, never too wide
    m_status->setObjectName(u"status"_s);
    m_status->addItem(tr("Tous"));
    for (const Status status : allStatuses)
        m_status->addItem(label(status), code(status));
    m_office->setObjectName(u"office"_s);
    m_office->addItem(tr("Tous"));
    for (const Office &office : reference.rexOffices())
        m_office->addItem(office.name, office.code);

    addContent(makeFields());
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &CriteriaForm::searched);
}

QWidget *CriteriaForm::makeFields()
{
    m_transmittedField = criterion(tr("Date de transmission"), m_transmitted);
    m_createdField = criterion(tr("Date de création"), m_created);
    auto *box = new FoldBox(leastColumn);
    box->addColumn(columnOf({criterion(tr("Type d’autorisation"), m_type), criterion(tr("Statut"), m_status),
        criterion(tr("Service compétent"), m_office)}));
    box->addColumn(columnOf({criterion(tr("Numéro de demande"), m_number), m_transmittedField, m_createdField}));
    box->addColumn(columnOf({criterion(tr("Nom du demandeur"), m_applicant), criterion(tr("Numéro EORI"), m_eori),
        makeButtons()}));
    return box;
}

QWidget *CriteriaForm::makeButtons()
{
    QPushButton *reset = button(tr("Ré&initialiser"), u"eraser"_s, ButtonRole::Quiet);
    reset->setObjectName(u"resetCriteria"_s);
    QPushButton *search = button(tr("Rec&hercher"), u"search"_s, ButtonRole::Primary);
    search->setObjectName(u"searchButton"_s);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(reset);
    row->addWidget(search);
    connect(search, &QPushButton::clicked, this, &CriteriaForm::searched);
    connect(reset, &QPushButton::clicked, this, &CriteriaForm::clear);
    return buttons;
}

std::optional<Criteria> CriteriaForm::criteria()
{
    m_transmittedField->setError(m_transmitted->problem());
    m_createdField->setError(m_created->problem());
    for (Field *field : {m_transmittedField, m_createdField}) {
        if (field->hasError()) {
            setCollapsed(false);
            field->activate();
            return std::nullopt;
        }
    }
    Criteria result;
    result.number = m_number->text().trimmed();
    result.applicant = m_applicant->text().trimmed();
    result.eori = m_eori->text().trimmed();
    if (const std::optional<Status> status = statusFromCode(m_status->currentData().toString()))
        result.statuses = {*status};
    result.officeCode = m_office->currentData().toString();
    result.transmittedFrom = m_transmitted->from();
    result.transmittedTo = m_transmitted->to();
    result.createdFrom = m_created->from();
    result.createdTo = m_created->to();
    return result;
}

void CriteriaForm::setCriteria(const Criteria &criteria)
{
    m_number->setText(criteria.number);
    m_applicant->setText(criteria.applicant);
    m_eori->setText(criteria.eori);
    m_status->setCurrentIndex(criteria.statuses.isEmpty() ? 0 : entry(m_status, code(criteria.statuses.first())));
    m_office->setCurrentIndex(criteria.officeCode.isEmpty() ? 0 : entry(m_office, criteria.officeCode));
    m_transmitted->setDays(criteria.transmittedFrom, criteria.transmittedTo);
    m_created->setDays(criteria.createdFrom, criteria.createdTo);
}

void CriteriaForm::activate()
{
    setCollapsed(false);
    m_number->setFocus(Qt::ShortcutFocusReason);
}

void CriteriaForm::clear()
{
    setCriteria({});
    m_transmittedField->clearError();
    m_createdField->clearError();
    emit cleared();
}

} // namespace rex
