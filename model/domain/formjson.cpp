// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/formjson.h"

#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QJsonObject write(const Address &address)
{
    return {{u"street"_s, address.street}, {u"postalCode"_s, address.postalCode}, {u"city"_s, address.city},
        {u"country"_s, address.country}};
}

Address readAddress(const QJsonObject &json)
{
    return {json["street"_L1].toString(), json["postalCode"_L1].toString(), json["city"_L1].toString(),
        json["country"_L1].toString()};
}

QJsonObject write(const Signatory &signatory)
{
    return {{u"name"_s, signatory.name}, {u"place"_s, signatory.place}, {u"position"_s, signatory.position}};
}

Signatory readSignatory(const QJsonObject &json)
{
    return {json["name"_L1].toString(), json["place"_L1].toString(), json["position"_L1].toString()};
}

QJsonObject write(const Contact &contact)
{
    return {{u"name"_s, contact.name}, {u"address"_s, write(contact.address)}, {u"phone"_s, contact.phone},
        {u"fax"_s, contact.fax}, {u"email"_s, contact.email}};
}

Contact readContact(const QJsonObject &json)
{
    return {json["name"_L1].toString(), readAddress(json["address"_L1].toObject()), json["phone"_L1].toString(),
        json["fax"_L1].toString(), json["email"_L1].toString()};
}

QJsonObject write(const Exporter &exporter)
{
    QJsonObject json{{u"eori"_s, exporter.eori}, {u"name"_s, exporter.name}, {u"address"_s, write(exporter.address)},
        {u"phone"_s, exporter.phone}, {u"fax"_s, exporter.fax}, {u"email"_s, exporter.email}};
    if (exporter.activity)
        json.insert(u"activity"_s, code(*exporter.activity));
    return json;
}

Exporter readExporter(const QJsonObject &json)
{
    return {json["eori"_L1].toString(), json["name"_L1].toString(), readAddress(json["address"_L1].toObject()),
        json["phone"_L1].toString(), json["fax"_L1].toString(), json["email"_L1].toString(),
        activityFromCode(json["activity"_L1].toString())};
}

} // namespace

QByteArray toJson(const Form &form)
{
    QJsonArray contacts;
    for (const Contact &contact : form.contacts)
        contacts.append(write(contact));
    QJsonArray goods;
    for (const GoodsItem &item : form.goods)
        goods.append(QJsonObject{
            {u"description"_s, item.description}, {u"heading"_s, item.heading}, {u"chapter"_s, item.chapter}});
    QJsonObject consent{{u"signatory"_s, write(form.consent.signatory)}};
    if (form.consent.given)
        consent.insert(u"given"_s, *form.consent.given);
    const QJsonObject json{{u"office"_s, form.officeCode}, {u"exporter"_s, write(form.exporter)},
        {u"contacts"_s, contacts}, {u"goods"_s, goods}, {u"chaptersOnly"_s, form.chaptersOnly},
        {u"undertaking"_s,
            QJsonObject{{u"accepted"_s, form.undertaking.accepted},
                {u"signatory"_s, write(form.undertaking.signatory)}}},
        {u"consent"_s, consent}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Form> formFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fail(ErrorCode::Invalid,
            QCoreApplication::translate("rex::formFromJson", "La saisie conservée est illisible."));
    const QJsonObject json = document.object();
    Form form;
    form.officeCode = json["office"_L1].toString();
    form.exporter = readExporter(json["exporter"_L1].toObject());
    for (const QJsonValue &contact : json["contacts"_L1].toArray())
        form.contacts.append(readContact(contact.toObject()));
    for (const QJsonValue &value : json["goods"_L1].toArray()) {
        const QJsonObject item = value.toObject();
        form.goods.append(
            {item["description"_L1].toString(), item["heading"_L1].toString(), item["chapter"_L1].toString()});
    }
    form.chaptersOnly = json["chaptersOnly"_L1].toBool();
    const QJsonObject undertaking = json["undertaking"_L1].toObject();
    form.undertaking = {undertaking["accepted"_L1].toBool(), readSignatory(undertaking["signatory"_L1].toObject())};
    const QJsonObject consent = json["consent"_L1].toObject();
    if (consent.contains("given"_L1))
        form.consent.given = consent["given"_L1].toBool();
    form.consent.signatory = readSignatory(consent["signatory"_L1].toObject());
    return form;
}

} // namespace rex
