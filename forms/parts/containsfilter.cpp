// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/containsfilter.h"

#include "forms/parts/fold.h"

namespace rex {

void ContainsFilter::setNeedle(const QString &typed)
{
    m_needle = folded(typed.trimmed());
    invalidateFilter();
}

bool ContainsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, filterKeyColumn(), parent).data().toString();
    return m_needle.isEmpty() || folded(text).contains(m_needle);
}

} // namespace rex
