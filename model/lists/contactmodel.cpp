// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/contactmodel.h"

#include "model/domain/reference.h"
#include "model/domain/validation.h"

using namespace Qt::StringLiterals;

namespace rex {

ContactModel::ContactModel(const Reference &reference, QObject *parent)
    : RecordModel(parent)
    , m_reference(reference)
{
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    const Contact *contact = recordOf(index);
    if (!contact)
        return {};
    if (role == Qt::DisplayRole)
        return text(*contact, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Actions)
        return tr("Éditer ou retirer le contact %1").arg(contact->name);
    return {};
}

QString ContactModel::text(const Contact &contact, int column) const
{
    switch (column) {
    case Name:
        return contact.name;
    case Street:
        return QString(contact.address.street).replace(u'\n', ", "_L1); // a row has one line
    case PostalCode:
        return contact.address.postalCode;
    case City:
        return contact.address.city;
    case Country:
        return m_reference.countryName(contact.address.country);
    case Phone:
        return contact.phone;
    case Fax:
        return contact.fax;
    case Email:
        return contact.email;
    default:
        return {};
    }
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return fieldLabel(Section::Contacts, u"name"_s);
    case Street:
        return fieldLabel(Section::Contacts, u"street"_s);
    case PostalCode:
        return fieldLabel(Section::Contacts, u"postalCode"_s);
    case City:
        return fieldLabel(Section::Contacts, u"city"_s);
    case Country:
        return fieldLabel(Section::Contacts, u"country"_s);
    case Phone:
        return fieldLabel(Section::Contacts, u"phone"_s);
    case Fax:
        return fieldLabel(Section::Contacts, u"fax"_s);
    case Email:
        return fieldLabel(Section::Contacts, u"email"_s);
    case Actions:
        return tr("Éditer/retirer le contact");
    default:
        return {};
    }
}

} // namespace rex
