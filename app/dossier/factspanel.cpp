// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/factspanel.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"facts"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FactsPanel::tell(const Dossier &dossier, const Office *office, const QDateTime &sent)
{
    delete m_rows; // which lines there are depends on the dossier
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(Look::of(this).px(4));
    m_grid->setHorizontalSpacing(Look::of(this).px(8));
    m_grid->setColumnStretch(1, 1);

    add(u"applicant"_s, tr("Demandeur"), dossier.companyName);
    add(u"eori"_s, tr("Eori"), dossier.eori);
    add(u"office"_s, tr("Service compétent"), office ? office->name : tr("à choisir dans le formulaire"));
    // the guide advises to call the office: how to stands on every dossier
    if (office && !office->phone.isEmpty())
        add(u"officePhone"_s, tr("Téléphone"), office->phone);
    if (office && !office->email.isEmpty())
        addLong(u"officeEmail"_s, tr("Courriel"), office->email);
    add(u"created"_s, tr("Date de création"), shown(dossier.created));
    if (dossier.transmitted.isValid())
        add(u"transmitted"_s, tr("Date de transmission"), shown(dossier.transmitted));
    if (dossier.deadline.isValid())
        add(u"deadline"_s, tr("À compléter avant le"), shown(parisDay(dossier.deadline)));
    if (dossier.authorisation) {
        add(u"registeredOn"_s, tr("Date d’enregistrement"), shown(dossier.authorisation->registeredOn));
        add(u"validFrom"_s, tr("Valide à partir du"), shown(dossier.authorisation->validFrom));
        if (dossier.authorisation->revocationEffect.isValid())
            add(u"revokedOn"_s, tr("Révoqué à compter du"), shown(dossier.authorisation->revocationEffect));
        const QString since = shown(parisDay(dossier.authorisation->consentSince));
        add(u"consent"_s, tr("Publication"),
            dossier.authorisation->consent ? tr("consentie depuis le %1").arg(since) : tr("non consentie"));
        add(u"sentToCommission"_s, tr("Transmis à la Commission"), sent.isValid() ? shown(sent) : tr("à transmettre"));
    }
    layout()->addWidget(m_rows);
    layout()->setAlignment(m_rows, Qt::AlignTop);
}

QLabel *FactsPanel::valueLabel(const QString &name, const QString &caption, const QString &value)
{
    QLabel *text = textLabel(value, LabelKind::Body);
    text->setObjectName(name);
    text->setTextFormat(Qt::PlainText);
    text->setAccessibleName(tr("%1 : %2").arg(caption, value));
    return text;
}

QLabel *FactsPanel::captionLabel(const QString &caption)
{
    return label(tr("%1 :").arg(caption), LabelKind::Secondary);
}

void FactsPanel::add(const QString &name, const QString &caption, const QString &value)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(captionLabel(caption), row, 0, Qt::AlignTop);
    m_grid->addWidget(valueLabel(name, caption, value), row, 1, Qt::AlignTop);
}

// For what cannot be broken into lines, such as an address of mail.
void FactsPanel::addLong(const QString &name, const QString &caption, const QString &value)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(captionLabel(caption), row, 0, 1, 2);
    QLabel *text = valueLabel(name, caption, value);
    text->setWordWrap(false);
    m_grid->addWidget(text, row + 1, 0, 1, 2);
}

} // namespace rex
