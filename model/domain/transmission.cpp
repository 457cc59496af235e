// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/transmission.h"

#include "model/domain/formjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rex {

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
