// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/goodsmodel.h"

#include "model/domain/reference.h"
#include "model/domain/validation.h"
#include "model/lists/roles.h"

using namespace Qt::StringLiterals;

namespace rex {

GoodsModel::GoodsModel(const Reference &reference, QObject *parent)
    : RecordModel(parent)
    , m_reference(reference)
{
}

int GoodsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GoodsModel::data(const QModelIndex &index, int role) const
{
    const GoodsItem *item = recordOf(index);
    if (!item)
        return {};
    if (role == Qt::DisplayRole)
        return text(*item, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Actions)
        return tr("Éditer ou retirer la marchandise %1").arg(item->description);
    if (index.column() == HeadingText && isUnknown(*item)) {
        if (role == MarkIconRole)
            return u"alert-triangle-filled"_s;
        if (role == MarkToneRole)
            return u"warning"_s;
    }
    return {};
}

bool GoodsModel::isUnknown(const GoodsItem &item) const
{
    return !item.heading.isEmpty() && !m_reference.heading(item.heading);
}

QString GoodsModel::text(const GoodsItem &item, int column) const
{
    switch (column) {
    case Description:
        return item.description;
    case Heading:
        return item.heading;
    case HeadingText:
        return officialText(item);
    case Chapter:
        return item.chapter;
    default:
        return {};
    }
}

QString GoodsModel::officialText(const GoodsItem &item) const
{
    if (item.heading.isEmpty())
        return m_reference.chapterText(item.chapter);
    return isUnknown(item) ? tr("Position inconnue, à vérifier") : m_reference.headingText(item.heading);
}

QVariant GoodsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Description:
        return fieldLabel(Section::Goods, u"description"_s);
    case Heading:
        return fieldLabel(Section::Goods, u"heading"_s);
    case HeadingText:
        return tr("Libellé de la position");
    case Chapter:
        return fieldLabel(Section::Goods, u"chapter"_s);
    case Actions:
        return tr("Éditer/retirer la marchandise");
    default:
        return {};
    }
}

} // namespace rex
