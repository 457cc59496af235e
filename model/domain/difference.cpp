// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/difference.h"

#include "model/domain/labels.h"
#include "model/domain/reference.h"
#include "model/domain/validation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::Difference)
};

QString officeName(const QString &code, const Reference &reference)
{
    const Office *office = reference.office(code);
    return office ? office->name : code;
}

QString yesNo(bool value)
{
    return value ? Texts::tr("Oui") : Texts::tr("Non");
}

QString text(const Contact &contact, const Reference &reference)
{
    return QStringList{contact.name, contact.address.street, contact.address.postalCode + u' ' + contact.address.city,
        reference.countryName(contact.address.country), contact.phone, contact.fax, contact.email}
        .join(u", "_s);
}

QString text(const GoodsItem &item)
{
    return item.description + u" — "_s
        + (item.heading.isEmpty() ? Texts::tr("chapitre %1").arg(item.chapter) : item.heading);
}

// Collects the differences, section by section.
class Comparison
{
public:
    void value(Section section, const QString &field, const QString &before, const QString &after)
    {
        if (before != after)
            found.append({Difference::Kind::Changed, title(section) + u" — "_s + fieldLabel(section, field), before, after});
    }

    // Records that stand in both lists are left out; of the rest, two that `same` joins are one change.
    template<typename Record, typename Same, typename Show>
    void lists(Section section, QList<Record> before, QList<Record> after, Same same, Show show)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            const qsizetype twin = after.indexOf(before[i]);
            if (twin >= 0) {
                before.removeAt(i);
                after.removeAt(twin);
            }
        }
        for (const Record &old : std::as_const(before)) {
            const auto twin = std::find_if(after.begin(), after.end(), [&](const Record &r) { return same(old, r); });
            if (twin == after.end()) {
                found.append({Difference::Kind::Removed, title(section), show(old), {}});
            } else {
                found.append({Difference::Kind::Changed, title(section), show(old), show(*twin)});
                after.erase(twin);
            }
        }
        for (const Record &record : std::as_const(after))
            found.append({Difference::Kind::Added, title(section), {}, show(record)});
    }

    void signatory(Section section, const Signatory &before, const Signatory &after)
    {
        value(section, u"name"_s, before.name, after.name);
        value(section, u"place"_s, before.place, after.place);
        value(section, u"position"_s, before.position, after.position);
    }

    QList<Difference> found;
};

} // namespace

QList<Difference> differences(const Form &granted, const Form &requested, const Reference &reference)
{
    Comparison compare;
    compare.value(Section::Office, u"officeCode"_s, officeName(granted.officeCode, reference),
        officeName(requested.officeCode, reference));

    const Exporter &a = granted.exporter;
    const Exporter &b = requested.exporter;
    compare.value(Section::Exporter, u"eori"_s, a.eori, b.eori);
    compare.value(Section::Exporter, u"name"_s, a.name, b.name);
    compare.value(Section::Exporter, u"street"_s, a.address.street, b.address.street);
    compare.value(Section::Exporter, u"postalCode"_s, a.address.postalCode, b.address.postalCode);
    compare.value(Section::Exporter, u"city"_s, a.address.city, b.address.city);
    compare.value(Section::Exporter, u"country"_s, reference.countryName(a.address.country),
        reference.countryName(b.address.country));
    compare.value(Section::Exporter, u"phone"_s, a.phone, b.phone);
    compare.value(Section::Exporter, u"fax"_s, a.fax, b.fax);
    compare.value(Section::Exporter, u"email"_s, a.email, b.email);
    compare.value(Section::Exporter, u"activity"_s, a.activity ? label(*a.activity) : QString(),
        b.activity ? label(*b.activity) : QString());

    compare.lists(Section::Contacts, granted.contacts, requested.contacts,
        [](const Contact &x, const Contact &y) { return x.name == y.name || x.email == y.email; },
        [&](const Contact &contact) { return text(contact, reference); });
    compare.lists(Section::Goods, granted.goods, requested.goods,
        [](const GoodsItem &x, const GoodsItem &y) {
            return (x.heading == y.heading && !x.heading.isEmpty()) || x.description == y.description;
        },
        [](const GoodsItem &item) { return text(item); });

    compare.signatory(Section::Undertaking, granted.undertaking.signatory, requested.undertaking.signatory);
    compare.value(Section::Consent, u"given"_s, yesNo(granted.consent.given.value_or(false)),
        yesNo(requested.consent.given.value_or(false)));
    compare.signatory(Section::Consent, granted.consent.signatory, requested.consent.signatory);
    return compare.found;
}

} // namespace rex
