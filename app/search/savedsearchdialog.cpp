// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/savedsearchdialog.h"

#include "forms/parts/field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

SavedSearchDialog::SavedSearchDialog(
    const QString &title, const QString &name, bool shared, bool mayShare, QWidget *parent)
    : VerbDialog(u"savedSearchDialog"_s, title, tr("&Enregistrer"), parent)
    , m_name(new QLineEdit(name))
    , m_field(new Field(tr("&Nom de la recherche"), m_name))
    , m_shared(new QCheckBox(tr("&Partagée avec le service")))
{
    m_name->setObjectName(u"savedSearchName"_s);
    m_name->selectAll();
    m_shared->setObjectName(u"savedSearchShared"_s);
    m_shared->setChecked(shared);
    m_shared->setVisible(mayShare);
    m_field->setMandatory(true).setLabelWidth(170);
    content()->addWidget(m_field);
    content()->addWidget(m_shared);
    content()->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, m_field, [this] { m_field->clearError(); });
}

void SavedSearchDialog::accept()
{
    emit asked(m_name->text(), m_shared->isChecked());
}

void SavedSearchDialog::refuse(const QString &sentence)
{
    m_field->setError(sentence);
    m_field->activate();
}

} // namespace rex
