// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/transmission.h"

#include "model/domain/formjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::Transmission)
};

constexpr TransmissionKind allKinds[] = {TransmissionKind::Granting, TransmissionKind::Modification,
    TransmissionKind::Consent, TransmissionKind::Revocation, TransmissionKind::Annulment};

} // namespace

QString code(TransmissionState state)
{
    switch (state) {
    case TransmissionState::Pending:
        return u"pending"_s;
    case TransmissionState::Sent:
        return u"sent"_s;
    case TransmissionState::Failed:
        return u"failed"_s;
    }
    return {};
}

QString label(TransmissionState state)
{
    switch (state) {
    case TransmissionState::Pending:
        return Texts::tr("À transmettre");
    case TransmissionState::Sent:
        return Texts::tr("Transmis");
    case TransmissionState::Failed:
        return Texts::tr("Échec");
    }
    return {};
}

QString label(TransmissionKind kind)
{
    switch (kind) {
    case TransmissionKind::Granting:
        return Texts::tr("Octroi");
    case TransmissionKind::Modification:
        return Texts::tr("Modification");
    case TransmissionKind::Consent:
        return Texts::tr("Consentement");
    case TransmissionKind::Revocation:
        return Texts::tr("Révocation");
    case TransmissionKind::Annulment:
        return Texts::tr("Annulation de la révocation");
    }
    return {};
}

std::optional<TransmissionKind> transmissionKindFromCode(const QString &word)
{
    const auto kind = std::find_if(
        std::begin(allKinds), std::end(allKinds), [&](TransmissionKind known) { return code(known) == word; });
    return kind == std::end(allKinds) ? std::nullopt : std::optional(*kind);
}

std::optional<TransmissionState> transmissionStateFromCode(const QString &word)
{
    const auto state = std::find_if(std::begin(allTransmissionStates), std::end(allTransmissionStates),
        [&](TransmissionState known) { return code(known) == word; });
    return state == std::end(allTransmissionStates) ? std::nullopt : std::optional(*state);
}

QString code(TransmissionKind kind)
{
    switch (kind) {
    case TransmissionKind::Granting:
        return u"granting"_s;
    case TransmissionKind::Modification:
        return u"modification"_s;
    case TransmissionKind::Consent:
        return u"consent"_s;
    case TransmissionKind::Revocation:
        return u"revocation"_s;
    case TransmissionKind::Annulment:
        return u"annulment"_s;
    }
    return {};
}

std::optional<TransmissionKind> transmissionOf(Event event)
{
    if (event == Event::Granting)
        return TransmissionKind::Granting;
    if (event == Event::ModificationAccepted)
        return TransmissionKind::Modification;
    if (event == Event::ConsentGiven || event == Event::ConsentWithdrawn)
        return TransmissionKind::Consent;
    if (event == Event::Revocation)
        return TransmissionKind::Revocation;
    if (event == Event::RevocationAnnulled)
        return TransmissionKind::Annulment;
    return std::nullopt;
}

QByteArray transmissionPayload(const Dossier &dossier, const Form &granted)
{
    const Authorisation &authorisation = *dossier.authorisation;
    QJsonObject json{
        {u"number"_s, authorisation.number},
        {u"validFrom"_s, authorisation.validFrom.toString(Qt::ISODate)},
        {u"consent"_s, authorisation.consent},
    };
    if (authorisation.revocationEffect.isValid())
        json.insert(u"revokedFrom"_s, authorisation.revocationEffect.toString(Qt::ISODate));
    if (authorisation.consent) {
        json.insert(u"registeredOn"_s, authorisation.registeredOn.toString(Qt::ISODate));
        const QJsonObject form = QJsonDocument::fromJson(toJson(granted)).object();
        for (const QString &field : {u"exporter"_s, u"goods"_s})
            json.insert(field, form[field]);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace rex
