// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/eori.h"
#include "model/domain/fieldrules.h"
#include "model/domain/validation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// Lines in order, each without outer and doubled blanks; empty lines at both ends go.
QString tidyLines(const QString &typed)
{
    static const QRegularExpression lineEnd(u"\r\n|[\n\r\u2028\u2029]"_s);
    QStringList lines = typed.split(lineEnd);
    for (QString &line : lines)
        line = line.simplified();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

// A code without the blanks and dots that people put in to read it (« 94.01 », « 29 200 »).
QString withoutSeparators(const QString &typed)
{
    QString result;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'.')
            result += c;
    }
    return result;
}

Address normalised(Address address)
{
    constexpr int frenchDigits = 5;
    address.street = tidyLines(address.street);
    address.city = address.city.simplified();
    address.country = address.country.simplified().toUpper();
    address.postalCode = address.postalCode.simplified();
    const QString compact = withoutSeparators(address.postalCode);
    if (address.country == "FR"_L1 && rules::isDigits(compact, frenchDigits))
        address.postalCode = compact;
    return address;
}

// The guide asks for « un zéro » when there is no fax (3.2.2): the word is taken as the figure.
QString normalisedFax(const QString &typed)
{
    const QString fax = typed.simplified();
    const bool word =
        fax.compare(u"zéro"_s, Qt::CaseInsensitive) == 0 || fax.compare("zero"_L1, Qt::CaseInsensitive) == 0;
    return word ? u"0"_s : fax;
}

Signatory normalised(Signatory signatory)
{
    signatory.name = signatory.name.simplified();
    signatory.place = signatory.place.simplified();
    signatory.position = signatory.position.simplified();
    return signatory;
}

} // namespace

Form normalised(Form form)
{
    form.officeCode = form.officeCode.simplified().toUpper();
    Exporter &exporter = form.exporter;
    exporter.eori = eori::normalised(exporter.eori);
    exporter.name = exporter.name.simplified();
    exporter.address = normalised(exporter.address);
    exporter.phone = exporter.phone.simplified();
    exporter.fax = normalisedFax(exporter.fax);
    exporter.email = exporter.email.simplified();
    for (Contact &contact : form.contacts)
        contact = normalised(contact);
    for (GoodsItem &item : form.goods)
        item = normalised(item);
    form.undertaking.signatory = normalised(form.undertaking.signatory);
    form.consent.signatory = normalised(form.consent.signatory);
    return form;
}

Contact normalised(Contact contact)
{
    contact.name = contact.name.simplified();
    contact.address = normalised(contact.address);
    contact.phone = contact.phone.simplified();
    contact.fax = normalisedFax(contact.fax);
    contact.email = contact.email.simplified();
    return contact;
}

GoodsItem normalised(GoodsItem item)
{
    constexpr int headingDigits = 4;
    item.description = item.description.simplified();
    item.heading = withoutSeparators(item.heading);
    item.chapter = withoutSeparators(item.chapter);
    if (rules::isDigits(item.chapter, 1))
        item.chapter.prepend(u'0');
    if (item.chapter.isEmpty() && rules::isDigits(item.heading, headingDigits))
        item.chapter = item.heading.first(2);
    return item;
}

Company normalised(Company company)
{
    company.eori = eori::normalised(company.eori);
    company.name = company.name.simplified();
    company.address = normalised(company.address);
    return company;
}

Account normalised(Account account)
{
    account.login = account.login.simplified();
    account.displayName = account.displayName.simplified();
    account.email = account.email.simplified();
    account.officeCode = account.officeCode.simplified().toUpper();
    return account;
}

} // namespace rex
