// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/lists/recordmodel.h"

namespace rex {

class Reference;

// Section « 3. Contacts » of the form: the columns of the guide (3.2.3), the last one for pencil and bin.
class ContactModel : public RecordModel<Contact>
{
    Q_OBJECT
public:
    enum Column { Name, Street, PostalCode, City, Country, Phone, Fax, Email, Actions, ColumnCount };

    explicit ContactModel(const Reference &reference, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Contact &contact, int column) const;

    const Reference &m_reference;
};

} // namespace rex
