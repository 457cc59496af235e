// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/grantdialog.h"

#include "app/parts/dayedit.h"
#include "forms/look/look.h"
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
    : VerbDialog(u"grantDialog"_s, tr("Octroyer le numéro REX"), tr("&OK"), parent)
    , m_decision(proposed)
    , m_validFrom(new DayEdit)
    , m_field(new Field(tr("&Valide à partir du"), m_validFrom))
    , m_mail(new MailPart(std::move(mail)))
{
    setAttribute(Qt::WA_DeleteOnClose);

    auto *registeredOn = new QLineEdit(shown(proposed.registeredOn));
    registeredOn->setObjectName(u"registeredOn"_s);
    registeredOn->setReadOnly(true);
    connect(registeredOn, &QLineEdit::textChanged, registeredOn, // assistive technologies write all the same
        [registeredOn, day = registeredOn->text()] { registeredOn->setText(day); });
    auto *registered = new Field(tr("&Date d’enregistrement"), registeredOn);
    registered->setLabelWidth(labelWidth).setEditorWidth(124).setHint(tr("Jour de l’octroi."));
    m_validFrom->setObjectName(u"validFrom"_s);
    m_validFrom->setDay(proposed.validFrom);
    m_field->setMandatory(true).setLabelWidth(labelWidth).setEditorWidth(124);
    // art. 86(4): valid from the day on which the complete application was received
    m_field->setHint(tr("Jour du dernier dépôt : %1.").arg(shown(proposed.validFrom)));
    content()->setSpacing(Look::of(this).px(12));
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
        m_remedyField->setMandatory(true).setPlacement(Field::Placement::Above);
        m_remedyField->setHintBelow(tr("Le dernier numéro de cette société a été révoqué au titre de l’article 89 §3 d) ou §4."));
        content()->addWidget(m_remedyField);
    }
    content()->addWidget(m_mail);
    m_mail->tell(m_decision);
    connect(m_validFrom, &QLineEdit::textChanged, this, [this] {
        if (const std::optional<QDate> day = m_validFrom->day(); day && day->isValid()) {
            m_decision.validFrom = *day;
            m_mail->tell(m_decision);
        }
    });
    m_validFrom->setFocus();
}

void GrantDialog::accept()
{
    const std::optional<QDate> day = m_validFrom->day();
    if (!day || !day->isValid())
        return refuse({ErrorCode::Invalid, tr("Saisissez la date sous la forme JJ/MM/AAAA."), {}});
    m_decision.validFrom = *day;
    m_decision.remedyProven = m_remedy && m_remedy->isChecked();
    m_decision.mailAddition = m_mail->addition();
    m_field->clearError();
    if (m_remedyField)
        m_remedyField->clearError();
    emit confirmed(m_decision);
}

void GrantDialog::refuse(const Error &error)
{
    if (m_mail->refuse(error))
        return;
    Field *field = m_remedyField && error.fields.contains("remedyProven"_L1) ? m_remedyField : m_field;
    field->setError(error.sentence);
    field->activate();
}

} // namespace rex
