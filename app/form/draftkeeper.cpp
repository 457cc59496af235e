// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/draftkeeper.h"

#include "model/service/draftservice.h"

namespace rex {

namespace {

constexpr std::chrono::milliseconds interval{2000}; // the most typing that a crash may cost

} // namespace

DraftKeeper::DraftKeeper(
    const DraftService &drafts, Account account, std::function<Typing()> typing, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_account(std::move(account))
    , m_typing(std::move(typing))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::typed()
{
    if (!m_timer.isActive()) // never started anew: someone who types without a pause is kept too
        m_timer.start();
}

Result<> DraftKeeper::keepNow()
{
    m_timer.stop();
    const Typing typing = m_typing();
    return m_drafts.store(m_account, typing.dossierId, typing.dossierVersion, typing.form);
}

Result<> DraftKeeper::forget()
{
    m_timer.stop();
    m_last.reset();
    return m_drafts.discard(m_account);
}

void DraftKeeper::keep()
{
    const Typing typing = m_typing();
    if (m_last == typing)
        return;
    m_timer.start(); // as long as something changes
    if (const Result<> stored = m_drafts.store(m_account, typing.dossierId, typing.dossierVersion, typing.form);
        !stored) {
        emit failed(stored.error().sentence);
        return;
    }
    m_last = typing;
    emit kept();
}

} // namespace rex
