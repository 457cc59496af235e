// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/grantdialog.h"

#include "app/parts/dayedit.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int labelWidth = 160;

} // namespace

GrantDialog::GrantDialog(
    const Dossier &dossier, const Decision &proposed, bool remedyDue, MailPart::Compose mail, QWidget *parent)
    : DecisionFrame(u"grantDialog"_s, tr("Octroyer le numéro REX"), std::move(mail), parent)
    , m_proposed(proposed)
    , m_deposited(parisDay(dossier.completed))
    , m_registeredOn(new QLineEdit)
    , m_validFrom(new DayEdit)
    , m_field(new Field(tr("&Valide à partir du"), m_validFrom))
{
    m_registeredOn->setObjectName(u"registeredOn"_s);
    m_registeredOn->setReadOnly(true);
    connect(m_registeredOn, &QLineEdit::textChanged, this, // assistive technologies write all the same
        [this] { m_registeredOn->setText(shown(m_proposed.registeredOn)); });
    auto *registered = new Field(tr("&Date d’enregistrement"), m_registeredOn);
    registered->setLabelWidth(labelWidth).setEditorWidth(124).setHint(tr("Jour de l’octroi."));
    m_validFrom->setObjectName(u"validFrom"_s);
    m_validFrom->setDay(proposed.validFrom);
    m_field->setMandatory(true).setLabelWidth(labelWidth).setEditorWidth(124).clearErrorOnChange();
    tellProposal();
    content()->addWidget(textLabel(tr("Demande %1 : un numéro REX va être attribué à %2. Confirmez les deux dates de la "
                                    "case 7 de l’autorisation.")
                                     .arg(dossier.number, dossier.companyName.toHtmlEscaped()),
        LabelKind::Body));
    content()->addWidget(registered);
    content()->addWidget(m_field);
    if (remedyDue) {
        m_remedy = new QCheckBox(tr("&La preuve a été reçue qu’il a été remédié à la situation"));
        m_remedy->setObjectName(u"remedyProven"_s);
        m_remedyField = new Field(tr("Révocation précédente"), m_remedy);
        m_remedyField->setMandatory(true).setPlacement(Field::Placement::Above).clearErrorOnChange();
        m_remedyField->setHintBelow(tr("Le dernier numéro de cette société a été révoqué au titre de l’article 89 § 3 d) ou § 4."));
        content()->addWidget(m_remedyField);
    }
    addMail();
    connect(m_validFrom, &QLineEdit::textChanged, this, &GrantDialog::tellMail);
    m_validFrom->setFocus();
}

// art. 86(4): valid from the day on which the complete application was received
void GrantDialog::tellProposal()
{
    m_registeredOn->setText(shown(m_proposed.registeredOn));
    const QString day = shown(m_proposed.validFrom);
    m_field->setHint(m_proposed.validFrom > m_deposited
            ? tr("Effet de la révocation du numéro précédent : %1.").arg(day)
            : tr("Jour du dernier dépôt : %1.").arg(day));
}

void GrantDialog::propose(const Dossier &dossier, const Decision &proposed)
{
    m_deposited = parisDay(dossier.completed);
    const bool untouched = m_validFrom->day() == m_proposed.validFrom;
    m_proposed = proposed;
    if (untouched)
        m_validFrom->setDay(proposed.validFrom);
    tellProposal();
}

Decision GrantDialog::typed() const
{
    Decision decision = m_proposed;
    if (const std::optional<QDate> day = m_validFrom->day(); day && day->isValid())
        decision.validFrom = *day;
    decision.remedyProven = m_remedy && m_remedy->isChecked();
    return decision;
}

std::optional<Error> GrantDialog::check()
{
    m_field->clearError();
    if (m_remedyField)
        m_remedyField->clearError();
    if (const std::optional<QDate> day = m_validFrom->day(); day && day->isValid())
        return std::nullopt;
    return Error{ErrorCode::Invalid, tr("Saisissez la date sous la forme JJ/MM/AAAA."), {m_validFrom->objectName()}};
}

void GrantDialog::refuse(const Error &error)
{
    Field *field = error.fields.contains(m_validFrom->objectName())      ? m_field
        : m_remedyField && error.fields.contains(m_remedy->objectName()) ? m_remedyField
                                                                         : nullptr;
    if (!field)
        return DecisionFrame::refuse(error);
    field->setError(error.sentence);
    field->activate();
}

} // namespace rex
