// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/numberstrip.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/copybutton.h"
#include "forms/parts/flowlayout.h"
#include "forms/parts/label.h"
#include "forms/parts/marklabel.h"
#include "model/domain/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// A value under its caption.
QWidget *fact(const QString &caption, QWidget *value)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label(caption, LabelKind::Small));
    column->addWidget(value, 0, Qt::AlignLeft);
    value->setAccessibleName(caption);
    return box;
}

QLabel *valueLabel(const QString &name, LabelKind kind)
{
    QLabel *value = label({}, kind);
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return value;
}

} // namespace

NumberStrip::NumberStrip(QWidget *parent)
    : Card(parent)
    , m_picture(new QLabel)
    , m_number(valueLabel(u"validNumber"_s, LabelKind::Heading))
    , m_copy(new CopyButton(tr("Copier le numéro REX")))
    , m_registeredOn(valueLabel(u"registeredOn"_s, LabelKind::Body))
    , m_validFrom(valueLabel(u"validFrom"_s, LabelKind::Body))
    , m_validUntil(new MarkLabel)
    , m_consent(valueLabel(u"publication"_s, LabelKind::Body))
    , m_dossier(button({}, {}, ButtonRole::Link))
{
    setObjectName(u"numberStrip"_s);
    setAccessibleName(tr("Numéro REX en cours de validité"));
    m_copy->setObjectName(u"copyValidNumber"_s);
    m_validUntil->setObjectName(u"validUntil"_s);
    m_dossier->setObjectName(u"openValidDossier"_s);
    QPushButton *print = button(tr("&Imprimer"), u"printer"_s, ButtonRole::Neutral);
    print->setObjectName(u"printValidNumber"_s);

    auto *number = new QWidget;
    auto *numberRow = new QHBoxLayout(number);
    numberRow->setContentsMargins(0, 0, 0, 0);
    numberRow->addWidget(m_picture);
    numberRow->addWidget(fact(tr("Numéro REX en cours de validité"), m_number));
    numberRow->addWidget(m_copy);

    auto *facts = new QWidget;
    auto *flow = new FlowLayout(facts, 32, 12);
    flow->addWidget(number);
    flow->addWidget(fact(tr("Date d’enregistrement"), m_registeredOn));
    flow->addWidget(fact(tr("Valide à partir du"), m_validFrom));
    m_end = fact(tr("Valide jusqu’au"), m_validUntil);
    flow->addWidget(m_end);
    flow->addWidget(fact(tr("Publication des données"), m_consent));
    flow->addWidget(fact(tr("Numéro de demande"), m_dossier));

    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(facts, 1);
    row->addWidget(print, 0, Qt::AlignVCenter);
    addContent(content);

    connect(print, &QPushButton::clicked, this, [this] { emit printRequested(m_dossierId); });
    connect(m_dossier, &QPushButton::clicked, this, [this] { emit opened(m_dossierId); });
    connect(&Look::of(this), &Look::changed, this, &NumberStrip::applyLook);
    applyLook();
}

void NumberStrip::tell(const Dossier &dossier)
{
    m_dossierId = dossier.id;
    m_number->setText(dossier.authorisation->number);
    m_copy->setText(dossier.authorisation->number);
    m_registeredOn->setText(shown(dossier.authorisation->registeredOn));
    m_validFrom->setText(shown(dossier.authorisation->validFrom));
    const bool revoked = !dossier.numberValid(); // which has not taken effect yet
    m_end->setVisible(revoked);
    if (revoked) {
        const QString day = shown(dossier.authorisation->lastDay());
        m_validUntil->setMark(u"alert-triangle-filled"_s, day, u"warning"_s);
        m_validUntil->setAccessibleName(tr("Valide jusqu’au") + u' ' + day);
    }
    m_consent->setText(dossier.authorisation->consent ? tr("Oui") : tr("Non"));
    m_dossier->setText(dossier.number);
    show();
}

void NumberStrip::applyLook()
{
    const Look &look = Look::of(this);
    m_picture->setPixmap(look.pixmap(u"certificate"_s, Token::Success, look.px(24), devicePixelRatioF()));
}

} // namespace rex
