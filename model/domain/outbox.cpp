// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/outbox.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Outbox
{
    Q_DECLARE_TR_FUNCTIONS(rex::Outbox)
};

constexpr std::array firstMinutes = {1, 5, 15, 30, 60, 120, 240};
constexpr int laterMinutes = 360;
constexpr int mostAttempts = 22;

} // namespace

QString label(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return Outbox::tr("En attente");
    case MailState::Sending:
        return Outbox::tr("En cours d’envoi");
    case MailState::Sent:
        return Outbox::tr("Envoyé");
    case MailState::Failed:
        return Outbox::tr("Échec");
    }
    return {};
}

QString markIcon(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return u"hourglass"_s;
    case MailState::Sending:
        return u"mail-forward"_s;
    case MailState::Sent:
        return u"circle-check-filled"_s;
    case MailState::Failed:
        return u"alert-circle-filled"_s;
    }
    return {};
}

QString markTone(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return u"muted"_s;
    case MailState::Sending:
        return u"info"_s;
    case MailState::Sent:
        return u"success"_s;
    case MailState::Failed:
        return u"error"_s;
    }
    return {};
}

QString code(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return u"waiting"_s;
    case MailState::Sending:
        return u"sending"_s;
    case MailState::Sent:
        return u"sent"_s;
    case MailState::Failed:
        return u"failed"_s;
    }
    return {};
}

std::optional<MailState> mailStateFromCode(const QString &word)
{
    const auto found = std::find_if(std::begin(allMailStates), std::end(allMailStates),
        [&word](MailState state) { return code(state) == word; });
    return found == std::end(allMailStates) ? std::nullopt : std::optional(*found);
}

std::optional<int> minutesToRetry(int attempts)
{
    if (attempts >= mostAttempts)
        return std::nullopt;
    return attempts <= int(firstMinutes.size()) ? firstMinutes.at(size_t(std::max(attempts, 1)) - 1) : laterMinutes;
}

} // namespace rex
