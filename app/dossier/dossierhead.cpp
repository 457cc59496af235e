// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossierhead.h"

#include "app/dossier/papermenu.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/copybutton.h"
#include "forms/parts/label.h"
#include "forms/parts/marklabel.h"
#include "model/domain/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QWidget *separator()
{
    auto *line = new QFrame;
    line->setProperty("look", u"line"_s);
    line->setFixedSize(1, 20);
    return line;
}

} // namespace

DossierHead::DossierHead(QWidget *parent)
    : QFrame(parent)
    , m_back(button(tr("Re&tour"), u"arrow-left"_s, ButtonRole::Neutral))
    , m_number(label({}, LabelKind::Title))
    , m_copy(new CopyButton(tr("Copier le numéro de demande")))
    , m_mark(new MarkLabel)
    , m_company(label({}, LabelKind::Body))
    , m_rexNumber(new MarkLabel)
    , m_copyRexNumber(new CopyButton(tr("Copier le numéro REX")))
    , m_print(button(tr("&Imprimer"), u"printer"_s, ButtonRole::Neutral))
    , m_papers(new PaperMenu)
    , m_line(separator())
    , m_separator(separator())
    , m_row(new QHBoxLayout)
    , m_below(new QHBoxLayout)
{
    setObjectName(u"dossierHead"_s);
    m_back->setObjectName(u"back"_s);
    m_number->setObjectName(u"dossierNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyNumber"_s);
    m_mark->setObjectName(u"dossierStatus"_s);
    m_company->setObjectName(u"dossierCompany"_s);
    m_rexNumber->setObjectName(u"dossierRexNumber"_s);
    m_copyRexNumber->setObjectName(u"copyRexNumber"_s);
    m_print->setObjectName(u"print"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_back, m_number, m_copy, m_mark, m_line, m_company, m_separator, m_rexNumber, m_copyRexNumber})
        m_row->addWidget(widget);
    m_row->addStretch(1);
    m_row->addWidget(m_print);
    m_row->addWidget(m_papers);
    m_below->addStretch(1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(m_row);
    lines->addLayout(m_below);
    connect(m_back, &QPushButton::clicked, this, &DossierHead::backRequested);
    connect(m_print, &QPushButton::clicked, this, &DossierHead::printRequested);
    connect(&Look::of(this), &Look::changed, this, &DossierHead::applyLook);
    applyLook();
}

void DossierHead::tell(const Dossier &dossier, const QDate &today)
{
    m_number->setText(dossier.number);
    m_copy->setText(dossier.number);
    m_mark->setMark(markIcon(dossier.status), rex::label(dossier.status), markTone(dossier.status));
    m_company->setText(dossier.companyName);
    const bool granted = dossier.authorisation.has_value();
    m_rexNumber->setVisible(granted);
    m_copyRexNumber->setVisible(granted);
    m_print->setVisible(granted); // a revoked one says so across its head
    if (granted)
        tellNumber(dossier, today);
    makeRoom();
}

void DossierHead::activate()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void DossierHead::tellNumber(const Dossier &dossier, const QDate &today)
{
    const Authorisation &authorisation = *dossier.authorisation;
    m_copyRexNumber->setText(authorisation.number);
    if (dossier.numberValid())
        m_rexNumber->setMark(u"certificate"_s,
            (dossier.status == Status::Granted ? tr("%1 valide") : tr("n° REX %1 valide — modification en cours"))
                .arg(authorisation.number),
            u"success"_s);
    else if (!authorisation.isEnded(today))
        m_rexNumber->setMark(u"alert-triangle-filled"_s,
            tr("%1 valide jusqu’au %2").arg(authorisation.number, shown(authorisation.lastDay())), u"warning"_s);
    else
        m_rexNumber->setMark(u"ban"_s, tr("%1 révoqué").arg(authorisation.number), u"revoked"_s);
}

// Nothing is cut: where the window is narrow the company, which stands in the panel too, gives way to the number,
// and what still has no room goes into a second line.
void DossierHead::makeRoom()
{
    arrange({});
    tighten(false);
    m_company->show();
    m_separator->setVisible(!m_rexNumber->isHidden());
    QList<QWidget *> below;
    if (!fits()) {
        m_company->hide();
        m_separator->hide();
    }
    if (!fits() && !m_rexNumber->isHidden())
        arrange(below = {m_rexNumber, m_copyRexNumber});
    if (!fits())
        arrange(below = {m_mark, m_rexNumber, m_copyRexNumber});
    if (!fits())
        tighten(true);
    m_line->setVisible(!m_company->isHidden() || (!m_rexNumber->isHidden() && below.isEmpty()));
    const Look &look = Look::of(this);
    m_row->setContentsMargins(look.px(24), below.isEmpty() ? 0 : look.px(8), look.px(24), 1);
    m_below->setContentsMargins(look.px(24), 0, look.px(24), below.isEmpty() ? 0 : look.px(8));
    setFixedHeight(look.px(below.isEmpty() ? 52 : 80));
}

void DossierHead::tighten(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    setLabelKind(m_number, tight ? LabelKind::Heading : LabelKind::Title);
    m_row->setSpacing(Look::of(this).px(tight ? 8 : 16));
}

bool DossierHead::fits() const
{
    return m_row->sizeHint().width() <= width();
}

// The facts beside the number, except those that go into the second line.
void DossierHead::arrange(const QList<QWidget *> &below)
{
    int inRow = 3; // after the way back, the number and « Copier »
    int inBelow = 0;
    for (QWidget *fact : std::initializer_list<QWidget *>{
             m_mark, m_line, m_company, m_separator, m_rexNumber, m_copyRexNumber}) {
        m_row->removeWidget(fact);
        m_below->removeWidget(fact);
        if (below.contains(fact))
            m_below->insertWidget(inBelow++, fact);
        else
            m_row->insertWidget(inRow++, fact);
    }
}

void DossierHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width()) // its height is its own choice
        makeRoom();
}

void DossierHead::applyLook()
{
    const Look &look = Look::of(this);
    m_row->setSpacing(look.px(m_tight ? 8 : 16));
    m_below->setSpacing(look.px(16));
    makeRoom();
}

} // namespace rex
