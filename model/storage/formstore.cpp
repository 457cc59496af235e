// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/formstore.h"

#include "model/domain/account.h"
#include "model/domain/labels.h"
#include "model/domain/text.h"
#include "model/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

Address readAddress(const Query &row)
{
    return Address{row.text("street"), row.text("postal_code"), row.text("city"), row.text("country")};
}

void bindAddress(Query &query, const Address &address)
{
    query.bind(u"street"_s, address.street)
        .bind(u"postal_code"_s, address.postalCode)
        .bind(u"city"_s, address.city)
        .bind(u"country"_s, address.country);
}

Form readForm(const Query &row)
{
    Form form;
    form.officeCode = row.text("office_code");
    form.exporter = Exporter{row.text("eori"), row.text("name"), readAddress(row), row.text("phone"), row.text("fax"),
        row.text("email"), activityFromCode(row.text("activity"))};
    form.chaptersOnly = row.boolean("chapters_only");
    form.undertaking = Undertaking{row.boolean("undertaking"),
        Signatory{row.text("undertaking_name"), row.text("undertaking_place"), row.text("undertaking_position")}};
    form.consent.given = row.isNull("consent") ? std::nullopt : std::optional(row.boolean("consent"));
    form.consent.signatory
        = Signatory{row.text("consent_name"), row.text("consent_place"), row.text("consent_position")};
    return form;
}

Result<> sealed(const Result<int> &changed)
{
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorCode::Conflict,
            QCoreApplication::translate("rex::FormStore", "Ce formulaire a été déposé entre-temps."));
    return {};
}

} // namespace

FormStore::FormStore(const Database &database)
    : m_database(database)
{
}

Result<DepositedForm> FormStore::byId(qint64 formId) const
{
    Query row(m_database, u"form/by_id"_s);
    row.bind(u"id"_s, formId);
    if (Result<> done = row.runOne(); !done)
        return fail(done.error());
    DepositedForm found{
        readForm(row), row.time("deposited_at"), row.text("deposited_name"), static_cast<int>(row.integer("number"))};

    Query contacts(m_database, u"form/contacts"_s);
    contacts.bind(u"id"_s, formId);
    if (Result<> done = contacts.run(); !done)
        return fail(done.error());
    while (contacts.next())
        found.form.contacts.append(Contact{contacts.text("name"), readAddress(contacts), contacts.text("phone"),
            contacts.text("fax"), contacts.text("email")});

    Query goods(m_database, u"form/goods"_s);
    goods.bind(u"id"_s, formId);
    if (Result<> done = goods.run(); !done)
        return fail(done.error());
    while (goods.next())
        found.form.goods.append(GoodsItem{goods.text("description"), goods.text("heading"), goods.text("chapter")});
    return found;
}

Result<Addressee> FormStore::addressee(qint64 formId) const
{
    Query query(m_database, u"form/depositor"_s);
    query.bind(u"id"_s, formId);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    const bool ofAccount = roleFromCode(query.text("role")) == Role::Operator;
    return Addressee{ofAccount ? query.text("email") : query.text("form_email"), ofAccount};
}

Result<qint64> FormStore::insert(qint64 dossierId) const
{
    return Query(m_database, u"form/insert"_s).bind(u"dossier"_s, dossierId).insert();
}

Result<> FormStore::write(qint64 formId, const Form &form) const
{
    Query query(m_database, u"form/update"_s);
    bindAddress(query, form.exporter.address);
    query.bind(u"id"_s, formId)
        .bind(u"office"_s, form.officeCode)
        .bind(u"eori"_s, form.exporter.eori)
        .bind(u"name"_s, form.exporter.name)
        .bind(u"name_folded"_s, folded(form.exporter.name))
        .bind(u"phone"_s, form.exporter.phone)
        .bind(u"fax"_s, form.exporter.fax)
        .bind(u"email"_s, form.exporter.email)
        .bindCode(u"activity"_s, form.exporter.activity ? code(*form.exporter.activity) : QString())
        .bind(u"chapters_only"_s, form.chaptersOnly)
        .bind(u"undertaking"_s, form.undertaking.accepted)
        .bind(u"undertaking_name"_s, form.undertaking.signatory.name)
        .bind(u"undertaking_place"_s, form.undertaking.signatory.place)
        .bind(u"undertaking_position"_s, form.undertaking.signatory.position)
        .bind(u"consent_name"_s, form.consent.signatory.name)
        .bind(u"consent_place"_s, form.consent.signatory.place)
        .bind(u"consent_position"_s, form.consent.signatory.position);
    if (form.consent.given)
        query.bind(u"consent"_s, *form.consent.given);
    else
        query.bindNull(u"consent"_s);
    if (Result<> done = sealed(query.change()); !done)
        return done;
    return writeLists(formId, form);
}

Result<> FormStore::writeLists(qint64 formId, const Form &form) const
{
    for (const QString &clear : {u"form/clear_contacts"_s, u"form/clear_goods"_s}) {
        if (Result<> done = Query(m_database, clear).bind(u"id"_s, formId).run(); !done)
            return done;
    }
    Query contactRow(m_database, u"form/insert_contact"_s);
    for (int i = 0; i < form.contacts.size(); ++i) {
        const Contact &contact = form.contacts[i];
        bindAddress(contactRow, contact.address);
        contactRow.bind(u"form"_s, formId)
            .bind(u"position"_s, i)
            .bind(u"name"_s, contact.name)
            .bind(u"phone"_s, contact.phone)
            .bind(u"fax"_s, contact.fax)
            .bind(u"email"_s, contact.email);
        if (Result<> done = contactRow.run(); !done)
            return done;
    }
    Query goodsRow(m_database, u"form/insert_goods"_s);
    for (int i = 0; i < form.goods.size(); ++i) {
        const GoodsItem &item = form.goods[i];
        goodsRow.bind(u"form"_s, formId)
            .bind(u"position"_s, i)
            .bind(u"description"_s, item.description)
            .bind(u"heading"_s, item.heading)
            .bind(u"chapter"_s, item.chapter);
        if (Result<> done = goodsRow.run(); !done)
            return done;
    }
    return {};
}

Result<> FormStore::deposit(qint64 formId, const Account &by, const QDateTime &now) const
{
    return sealed(Query(m_database, u"form/deposit"_s)
                      .bind(u"id"_s, formId)
                      .bind(u"now"_s, now)
                      .bind(u"account"_s, by.id)
                      .bind(u"name"_s, by.displayName)
                      .change());
}

} // namespace rex
