// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/failuredialog.h"

#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "model/domain/limits.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

FailureDialog::FailureDialog(const QString &batch, QWidget *parent)
    : VerbDialog(u"failure"_s, tr("Signaler un échec"), tr("&Signaler l’échec"), parent)
    , m_reason(new QLineEdit)
    , m_field(new Field(tr("&Motif"), m_reason))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setObjectName(u"failureReason"_s);
    m_reason->setMaxLength(limits::comment);
    m_field->setMandatory(true).setPlacement(Field::Placement::Above);
    content()->addWidget(textLabel(
        tr("Le lot %1 n’a pas été pris en compte par la base de la Commission. Indiquez pourquoi ; il pourra ensuite être "
           "remis en attente et partir dans un autre lot.")
            .arg(batch),
        LabelKind::Body));
    content()->addWidget(m_field);
    resize(Look::of(this).px(520), sizeHint().height());
}

QString FailureDialog::reason() const
{
    return m_reason->text().simplified();
}

void FailureDialog::accept()
{
    if (reason().isEmpty()) {
        m_field->setError(tr("« Motif » est obligatoire."));
        m_field->activate();
        return;
    }
    VerbDialog::accept();
}

} // namespace rex
