// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/lists/recordmodel.h"

namespace rex {

class Reference;

// Section « 4. Marchandises » of the form: the columns of the guide (3.2.4) with the official text of the
// heading between them, the last one for pencil and bin.
class GoodsModel : public RecordModel<GoodsItem>
{
    Q_OBJECT
public:
    enum Column { Description, Heading, HeadingText, Chapter, Actions, ColumnCount };

    explicit GoodsModel(const Reference &reference, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isUnknown(const GoodsItem &item) const;
    [[nodiscard]] QString text(const GoodsItem &item, int column) const;
    [[nodiscard]] QString officialText(const GoodsItem &item) const;

    const Reference &m_reference;
};

} // namespace rex
