// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/criteriaform.h"

#include "app/parts/statuschoice.h"
#include "forms/headingedit.h"
#include "forms/look/look.h"
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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int labelWidth = 150;
constexpr int leastColumn = 360;
constexpr int narrow = 3, wide = 4; // shares of the width: the middle column holds two dates in a line
constexpr int longestCode = 40;

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

// « 94.05 » and « 94 05 » are the heading 9405.
QString digits(const QString &typed)
{
    QString result = typed;
    result.removeIf([](QChar c) { return c.isSpace() || c == u'.'; });
    return result;
}

bool isNumber(const QString &text, qsizetype longest)
{
    return text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// « 9 » is the chapter 09; what is no number stays as it was typed.
QString chapterTyped(const QString &typed)
{
    const QString chapter = digits(typed);
    return chapter.size() == 1 ? u'0' + chapter : chapter;
}

} // namespace

CriteriaForm::CriteriaForm(const Reference &reference, QWidget *parent)
    : Card(tr("Saisie des critères"), parent)
    , m_type(new StillCombo)
    , m_number(line(u"number"_s, longestCode))
    , m_applicant(line(u"applicant"_s, limits::name))
    , m_status(new StatusChoice(QList<Status>(std::begin(allStatuses), std::end(allStatuses))))
    , m_transmitted(new DayRange(tr("Date de transmission"), u"transmitted"_s))
    , m_holder(line(u"holder"_s, limits::name))
    , m_office(new SearchCombo)
    , m_created(new DayRange(tr("Date de création"), u"created"_s))
    , m_eori(line(u"eori"_s, longestCode))
    , m_exporter(line(u"exporter"_s, limits::name))
    , m_chapter(new HeadingEdit(reference, Nomenclature::Chapters))
    , m_postalCode(line(u"postalCode"_s, longestCode))
    , m_heading(new HeadingEdit(reference))
{
    setObjectName(u"criteria"_s);
    setCollapsible(true);
    m_type->setObjectName(u"type"_s);
    m_type->addItem(typeLong(), true);
    m_type->addItem(tr("Tous"), false);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // wide enough, never too wide
    m_status->setObjectName(u"status"_s);
    m_office->setObjectName(u"office"_s);
    m_office->addItem(tr("Tous"));
    for (const Office &office : reference.rexOffices())
        m_office->addItem(office.name, office.code);
    m_chapter->setObjectName(u"chapter"_s);
    m_heading->setObjectName(u"heading"_s);
    for (QLineEdit *edit : {m_chapter, m_heading})
        edit->setMaxLength(longestCode);

    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Look::of(this).px(8));
    lines->addWidget(makeFields());
    lines->addWidget(makeButtons());
    addContent(body);
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        connect(edit, &QLineEdit::returnPressed, this, &CriteriaForm::searched);
        connect(edit, &QLineEdit::textChanged, this, &CriteriaForm::count);
    }
    for (QComboBox *combo : {m_type, static_cast<QComboBox *>(m_office)})
        connect(combo, &QComboBox::currentIndexChanged, this, &CriteriaForm::count);
    connect(m_status, &StatusChoice::changed, this, &CriteriaForm::count);
    count();
}

QLineEdit *CriteriaForm::line(const QString &name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    return edit;
}

// The guide's order goes from line to line through the three columns.
QWidget *CriteriaForm::makeFields()
{
    m_transmittedField = criterion(tr("Date de transmission"), m_transmitted);
    m_createdField = criterion(tr("Date de création"), m_created);
    m_chapterField = criterion(tr("Chapitre"), m_chapter);
    m_headingField = criterion(tr("Position tarifaire"), m_heading);
    auto *box = new FoldBox(leastColumn);
    box->addColumn(columnOf({criterion(tr("Type d’autorisation"), m_type), criterion(tr("Statut"), m_status),
        criterion(tr("Service compétent"), m_office), criterion(tr("Nom exportateur"), m_exporter), m_headingField}),
        narrow);
    box->addColumn(columnOf(
        {criterion(tr("Numéro de demande"), m_number), m_transmittedField, m_createdField, m_chapterField}), wide);
    box->addColumn(columnOf({criterion(tr("Nom du demandeur"), m_applicant), criterion(tr("Nom du titulaire"), m_holder),
        criterion(tr("Numéro EORI"), m_eori), criterion(tr("Code postal"), m_postalCode)}),
        narrow);
    return box;
}

QWidget *CriteriaForm::makeButtons()
{
    QPushButton *reset = button(tr("Réini&tialiser"), u"eraser"_s, ButtonRole::Quiet);
    reset->setObjectName(u"resetCriteria"_s);
    QPushButton *toFile = button(tr("&Exporter"), u"file-export"_s, ButtonRole::Neutral);
    toFile->setObjectName(u"exportSearch"_s);
    QPushButton *search = button(tr("Rec&hercher"), u"search"_s, ButtonRole::Primary);
    search->setObjectName(u"searchButton"_s);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(reset);
    row->addWidget(toFile);
    row->addWidget(search);
    connect(search, &QPushButton::clicked, this, &CriteriaForm::searched);
    connect(toFile, &QPushButton::clicked, this, &CriteriaForm::exported);
    connect(reset, &QPushButton::clicked, this, &CriteriaForm::clear);
    return buttons;
}

bool CriteriaForm::check()
{
    m_transmittedField->setError(m_transmitted->problem());
    m_createdField->setError(m_created->problem());
    m_chapterField->setError(isNumber(chapterTyped(m_chapter->text()), 2)
            ? QString()
            : tr("Un chapitre s’écrit en deux chiffres, par exemple 94."));
    m_headingField->setError(isNumber(digits(m_heading->text()), 4)
            ? QString()
            : tr("Une position tarifaire s’écrit en quatre chiffres, ou moins pour son début."));
    for (Field *field : {m_transmittedField, m_createdField, m_chapterField, m_headingField}) {
        if (!field->hasError())
            continue;
        setCollapsed(false);
        if (auto *range = field->editorAs<DayRange>())
            range->activate();
        else
            field->activate();
        return false;
    }
    return true;
}

std::optional<Criteria> CriteriaForm::criteria()
{
    return check() ? std::optional(typed()) : std::nullopt;
}

Criteria CriteriaForm::typed() const
{
    Criteria result;
    if (m_type->currentData().toBool())
        result.type = AuthorisationType::RegisteredExporter;
    result.number = m_number->text().trimmed();
    result.applicant = m_applicant->text().trimmed();
    result.statuses = m_status->statuses();
    result.transmittedFrom = m_transmitted->from();
    result.transmittedTo = m_transmitted->to();
    result.holder = m_holder->text().trimmed();
    result.officeCode = m_office->currentData().toString();
    result.createdFrom = m_created->from();
    result.createdTo = m_created->to();
    result.eori = m_eori->text().trimmed();
    result.exporter = m_exporter->text().trimmed();
    result.chapter = chapterTyped(m_chapter->text());
    result.postalCode = m_postalCode->text().trimmed();
    result.heading = digits(m_heading->text());
    return result;
}

void CriteriaForm::setCriteria(const Criteria &criteria)
{
    m_type->setCurrentIndex(m_type->findData(criteria.type.has_value()));
    m_number->setText(criteria.number);
    m_applicant->setText(criteria.applicant);
    m_status->setStatuses(criteria.statuses);
    m_transmitted->setDays(criteria.transmittedFrom, criteria.transmittedTo);
    m_holder->setText(criteria.holder);
    m_office->setCurrentIndex(
        criteria.officeCode.isEmpty() ? 0 : std::max(m_office->findData(criteria.officeCode), 0));
    m_created->setDays(criteria.createdFrom, criteria.createdTo);
    m_eori->setText(criteria.eori);
    m_exporter->setText(criteria.exporter);
    m_chapter->setText(criteria.chapter);
    m_postalCode->setText(criteria.postalCode);
    m_heading->setText(criteria.heading);
    for (Field *field : {m_transmittedField, m_createdField, m_chapterField, m_headingField})
        field->clearError();
    count();
}

// Beside the title, so that a folded form still says that it restricts the search.
void CriteriaForm::count()
{
    const Criteria now = typed();
    const auto given = [](const QDate &from, const QDate &to) { return from.isValid() || to.isValid(); };
    const bool uses[] = {now.type.has_value(), !now.number.isEmpty(), !now.applicant.isEmpty(), !now.statuses.isEmpty(),
        given(now.transmittedFrom, now.transmittedTo), !now.holder.isEmpty(), !now.officeCode.isEmpty(),
        given(now.createdFrom, now.createdTo), !now.eori.isEmpty(), !now.exporter.isEmpty(), !now.chapter.isEmpty(),
        !now.postalCode.isEmpty(), !now.heading.isEmpty()};
    const auto used = std::count(std::begin(uses), std::end(uses), true);
    setSubtitle(tr("Critères servis : %1").arg(used));
    emit changed();
}

void CriteriaForm::activate()
{
    setCollapsed(false);
    m_number->setFocus(Qt::ShortcutFocusReason);
}

void CriteriaForm::clear()
{
    Criteria none;
    none.type = AuthorisationType::RegisteredExporter;
    setCriteria(none);
    emit cleared();
}

} // namespace rex
