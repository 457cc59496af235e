// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/tableheader.h"

#include "forms/look/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rex {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setAttribute(Qt::WA_Hover);
    // A title may need a second line, or no longer need it, at another width.
    connect(this, &QHeaderView::sectionResized, this, [this] { emit geometriesChanged(); });
}

QString TableHeader::title(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

int TableHeader::titleWidth(int section) const
{
    const Look &look = Look::of(this);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    return sectionSize(section) - look.px(20) - (sorted ? look.px(18) : 0);
}

bool TableHeader::needsTwoLines() const
{
    if (!model())
        return false;
    const QFontMetrics metrics(Look::of(this).font(Look::Text::SmallStrong));
    for (int section = 0; section < count(); ++section) {
        const QString text = title(section);
        if (!isSectionHidden(section)
            && (text.contains(u'\n') || metrics.horizontalAdvance(text) > titleWidth(section)))
            return true;
    }
    return false;
}

QSize TableHeader::sizeHint() const
{
    const Look &look = Look::of(this);
    return {QHeaderView::sizeHint().width(), look.px(needsTwoLines() ? 38 : 30)};
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const Look &look = Look::of(this);
    const QFontMetrics metrics(look.font(Look::Text::SmallStrong));
    const QSize text = metrics.size(0, title(section));
    return {text.width() + look.px(38), look.px(30)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Look &look = Look::of(this);
    painter->save();
    painter->fillRect(rect, look.colour(Token::TableHeader));
    painter->setPen(look.colour(Token::Line));
    if (visualIndex(section) != count() - 1)
        painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(look.colour(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect text = rect.adjusted(look.px(10), 0, -look.px(10), -1);
    if (sorted) {
        const int side = look.px(14);
        const QString arrow =
            sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        painter->drawPixmap(rect.right() - look.px(6) - side, rect.center().y() - side / 2,
            look.pixmap(arrow, Token::Text, side, devicePixelRatioF()));
        text.setRight(rect.right() - look.px(22));
    }
    painter->setFont(look.font(Look::Text::SmallStrong));
    painter->setPen(look.colour(Token::Text));
    const QVariant asked = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const auto align =
        asked.isValid() ? Qt::Alignment(asked.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
    painter->drawText(text, int(align | Qt::AlignVCenter) | Qt::TextWordWrap, title(section));
    painter->restore();
}

} // namespace rex
