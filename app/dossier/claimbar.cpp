// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/claimbar.h"

#include "forms/confirm.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr auto renewalPeriod = std::chrono::minutes(5); // a third of the lease
constexpr auto longestWait = std::chrono::minutes(1); // a computer that slept looks soon after

} // namespace

ClaimBar::ClaimBar(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(label({}, LabelKind::Small))
    , m_claim(button(tr("&Prendre en charge"), u"user-check"_s, ButtonRole::Neutral))
    , m_release(button(tr("&Libérer"), u"lock-open"_s, ButtonRole::Link))
{
    setObjectName(u"claimBar"_s);
    m_text->setObjectName(u"claimText"_s);
    m_text->setWordWrap(true);
    m_claim->setObjectName(u"claim"_s);
    m_release->setObjectName(u"release"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_claim);
    row->addWidget(m_release);
    m_renewal.setInterval(renewalPeriod);
    m_end.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &ClaimBar::renew);
    connect(&m_end, &QTimer::timeout, this, &ClaimBar::awaitEnd);
    connect(m_claim, &QPushButton::clicked, this, &ClaimBar::claim);
    connect(m_release, &QPushButton::clicked, this, [this] { isOwn() ? release() : askBreak(); });
}

void ClaimBar::tell(const DossierView &view)
{
    const Account &account = m_session.account;
    m_dossierId = view.dossier.id;
    m_held = view.claim;
    const bool office = has(account.role, Right::Claim) && account.officeCode == view.dossier.officeCode;
    const bool open = view.dossier.status == Status::UnderReview || view.dossier.status == Status::Incomplete;
    setVisible(office && (open || view.claim));
    const bool own = isOwn();
    m_claim->setHidden(view.claim.has_value());
    m_release->setVisible(view.claim && (own || has(account.role, Right::BreakClaim)));
    m_release->setText(own ? tr("&Libérer") : tr("I&nterrompre"));
    if (!view.claim) {
        m_text->setText(tr("Personne n’a pris ce dossier en charge."));
    } else {
        const QString until = view.claim->until.toTimeZone(QTimeZone("Europe/Paris")).toString(u"HH:mm"_s);
        m_text->setText(own ? tr("Pris en charge par vous jusqu’à %1").arg(until)
                            : tr("Pris en charge par %1 jusqu’à %2").arg(view.claim->name, until));
    }
    if (!own) {
        m_renewal.stop();
    } else if (!m_renewal.isActive()) { // read anew whenever anyone writes, which must not put the renewal off
        m_renewal.start();
        QMetaObject::invokeMethod(this, &ClaimBar::renew, Qt::QueuedConnection); // the lease may be nearly over
    }
    if (view.claim && !own)
        awaitEnd();
    else
        m_end.stop();
}

bool ClaimBar::isOwn() const
{
    return m_held && m_held->accountId == m_session.account.id;
}

// Nobody writes when another one's lease runs out.
void ClaimBar::awaitEnd()
{
    const auto left = std::chrono::milliseconds(m_session.workspace.clock()().msecsTo(m_held->until));
    if (left.count() > 0)
        m_end.start(std::min<std::chrono::milliseconds>(left, longestWait));
    else
        emit changed();
}

void ClaimBar::claim()
{
    if (const auto done = m_session.workspace.dossiers().claim(m_session.account, m_dossierId); !done)
        emit failed(done.error().sentence);
    else
        m_renewal.start();
    emit changed();
}

// The colleague may be in the middle of it.
void ClaimBar::askBreak()
{
    Confirm::ask(this, tr("Interrompre la prise en charge"),
        tr("Ce dossier est pris en charge par %1. Si vous l’interrompez, tout agent du service pourra agir sur le "
           "dossier\u00a0: %1 en sera averti, et l’historique en gardera la trace.")
            .arg(m_held->name),
        [this, holder = m_held->accountId] { release(holder); });
}

void ClaimBar::release(qint64 holder)
{
    const auto done = m_session.workspace.dossiers().release(m_session.account, m_dossierId, holder);
    if (!done)
        emit failed(done.error().sentence);
    emit changed();
}

void ClaimBar::renew()
{
    if (const auto done = m_session.workspace.dossiers().renewClaim(m_session.account, m_dossierId); !done)
        emit failed(done.error().sentence);
    emit changed();
}

} // namespace rex
