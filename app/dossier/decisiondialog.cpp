// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/decisiondialog.h"

#include "app/administration/officecombo.h"
#include "app/dossier/actiontexts.h"
#include "app/parts/dayedit.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "forms/parts/searchcombo.h"
#include "model/domain/labels.h"
#include "model/domain/limits.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

DecisionDialog::DecisionDialog(const Transition &transition, const Dossier &dossier, const Decision &decision,
    const Reference &reference, const QDate &today, MailPart::Compose mail, QWidget *parent)
    : DecisionFrame(u"decisionDialog"_s, label(transition.action), std::move(mail), parent)
    , m_action(transition.action)
    , m_decision(decision)
    , m_today(today)
    , m_early(new Banner)
{
    content()->addWidget(textLabel(question(transition, dossier).toHtmlEscaped(), LabelKind::Body));
    if (m_action == Action::Reassign)
        addOffice(reference);
    if (m_action == Action::Revoke)
        addMotive(today);
    if (m_action == Action::Revoke || m_action == Action::Reject)
        addHearing();
    content()->addWidget(m_early);
    m_early->hide();
    if (m_hearing)
        tellHearing();
    addMail();
}

bool DecisionDialog::isNeededFor(Action action)
{
    return action == Action::Reassign || action == Action::Revoke || action == Action::Reject;
}

void DecisionDialog::add(Field *field, const QString &name)
{
    field->editor()->setObjectName(name);
    field->setPlacement(Field::Placement::Above).clearErrorOnChange();
    m_fields.insert(name, field);
}

void DecisionDialog::addOffice(const Reference &reference)
{
    m_office = new OfficeCombo(reference);
    auto *field = new Field(tr("&Nouveau service"), m_office);
    field->setMandatory(true);
    add(field, u"newOfficeCode"_s);
    content()->addWidget(field);
    connect(m_office, &QComboBox::currentIndexChanged, this, &DecisionDialog::tellMail);
}

void DecisionDialog::addMotive(const QDate &today)
{
    m_motive = new SearchCombo;
    for (const RevocationMotive &motive : revocationMotives())
        m_motive->addItem(motive.text, motive.code);
    m_motive->setCurrentIndex(-1);
    // as wide as the dialog: at 150 % the longest motive is wider than a small screen
    m_motive->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *motive = new Field(tr("&Motif"), m_motive);
    motive->setMandatory(true);
    add(motive, u"motive"_s);
    m_effect = new DayEdit;
    m_effect->setDay(today.addDays(1));
    auto *effect = new Field(tr("&Date d’effet"), m_effect);
    effect->setMandatory(true).setEditorWidth(124).setHint(tr("Au plus tôt le lendemain de la décision."));
    add(effect, u"effect"_s);
    content()->addWidget(motive);
    content()->addWidget(effect);
    connect(m_motive, &QComboBox::currentIndexChanged, m_motive->lineEdit(),
        [edit = m_motive->lineEdit()] { edit->setCursorPosition(0); }); // a long one is read from its beginning
    connect(m_motive, &QComboBox::currentIndexChanged, this, &DecisionDialog::tellHearing);
    connect(m_motive, &QComboBox::currentIndexChanged, this, &DecisionDialog::tellMail);
    connect(m_effect, &QLineEdit::textChanged, this, &DecisionDialog::tellMail);
}

// The exporter may comment before a decision against him (Union Customs Code, art. 22(6)).
void DecisionDialog::addHearing()
{
    m_hearing = new QWidget;
    auto *column = new QVBoxLayout(m_hearing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(8));
    m_invitedOn = new DayEdit;
    auto *invited = new Field(tr("Date de l’&invitation à présenter des observations"), m_invitedOn);
    invited->setEditorWidth(124);
    add(invited, u"hearing"_s);
    m_observations = new QPlainTextEdit;
    m_observations->setTabChangesFocus(true);
    m_observations->setFixedHeight(Look::of(this).px(64));
    auto *observations = new Field(tr("O&bservations reçues"), m_observations);
    add(observations, u"observations"_s);
    m_noneDue = new QLineEdit;
    m_noneDue->setMaxLength(limits::comment);
    auto *noneDue = new Field(tr("Ou &pourquoi aucune invitation n’était due"), m_noneDue);
    add(noneDue, u"noneDue"_s);
    for (Field *field : {invited, observations, noneDue})
        column->addWidget(field);
    content()->addWidget(m_hearing);
    connect(m_invitedOn, &QLineEdit::textChanged, this, &DecisionDialog::tellHearing);
    connect(m_observations, &QPlainTextEdit::textChanged, this, &DecisionDialog::tellHearing);
    connect(m_noneDue, &QLineEdit::textChanged, invited, &Field::clearError); // either of the two is enough
}

void DecisionDialog::tellHearing()
{
    const Decision decision = typed();
    const bool needed = needsHearing(m_action, decision.motive);
    m_hearing->setVisible(needed);
    const bool early = needed && isBeforeEndOfHearing(decision.hearing, m_today);
    if (early)
        m_early->tell(Banner::Kind::Warning, {},
            tr("Le délai de 30 jours pour présenter des observations court jusqu’au %1. La décision reste possible.")
                .arg(shown(decision.hearing.invitedOn.addDays(30))));
    m_early->setVisible(early);
}

Decision DecisionDialog::typed() const
{
    Decision decision = m_decision;
    if (m_office)
        decision.newOfficeCode = m_office->currentData().toString();
    if (m_motive)
        decision.motive = m_motive->currentData().toString();
    if (m_effect)
        decision.effect = m_effect->day().value_or(QDate());
    if (m_hearing) {
        decision.hearing.invitedOn = m_invitedOn->day().value_or(QDate());
        decision.hearing.observations = m_observations->toPlainText().trimmed();
        decision.hearing.noneDue = m_noneDue->text().trimmed();
    }
    return decision;
}

std::optional<Error> DecisionDialog::check()
{
    for (Field *field : std::as_const(m_fields))
        field->clearError();
    for (DayEdit *edit : {m_effect, m_invitedOn}) {
        if (edit && edit->isVisibleTo(this) && !edit->day())
            return Error{ErrorCode::Invalid, tr("Saisissez la date sous la forme JJ/MM/AAAA."), {edit->objectName()}};
    }
    if (m_effect && !m_effect->day()->isValid()) // left empty: the next day is not for us to guess
        return Error{ErrorCode::Invalid, tr("« Date d’effet » est obligatoire."), {m_effect->objectName()}};
    return std::nullopt;
}

void DecisionDialog::refuse(const Error &error)
{
    for (const QString &name : error.fields) {
        if (Field *field = m_fields.value(name)) {
            field->setError(error.sentence);
            return field->activate();
        }
    }
    DecisionFrame::refuse(error);
}

} // namespace rex
