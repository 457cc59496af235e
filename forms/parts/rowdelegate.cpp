// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/rowdelegate.h"

#include "forms/look/look.h"
#include "forms/parts/tableview.h"
#include "model/lists/roles.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int lineHeight = 17; // of a row with several lines, at 100 %

struct ActionRects
{
    QRect edit;
    QRect remove;
};

// Where the pencil and the bin of a cell of the actions column are.
ActionRects actionRects(const Look &look, const QRect &cell)
{
    const int side = look.px(28);
    QRect both(0, 0, 2 * side, cell.height());
    both.moveCenter(cell.center());
    return {QRect(both.left(), cell.top(), side, cell.height()),
        QRect(both.left() + side, cell.top(), side, cell.height())};
}

// The text broken into at most so many lines, the last one elided if there is more.
QStringList brokenLines(const QString &text, const QFont &font, int width, int mostLines)
{
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            const QString rest = shown.mid(line.textStart()).replace(QChar::LineSeparator, u' ');
            lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        lines << shown.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
    }
    layout.endLayout();
    return lines;
}

int longestWord(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double longest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(1); // each word is a line
        longest = std::max(longest, line.naturalTextWidth());
    }
    layout.endLayout();
    return qCeil(longest);
}

} // namespace

RowDelegate::RowDelegate(TableView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

int RowDelegate::mostLines() const
{
    constexpr int wrapped = 3;
    return m_view.rows() == TableView::Rows::Whole ? std::numeric_limits<int>::max() : wrapped;
}

QFont RowDelegate::fontOf(const QModelIndex &index) const
{
    const bool strong = index.data(IdentifierRole).toBool() || !index.data(MarkToneRole).toString().isEmpty();
    const bool muted =
        index.data(MarkToneRole).toString() == "muted"_L1 && index.data(MarkIconRole).toString().isEmpty();
    return Look::of(&m_view).font(strong && !muted ? Look::Text::Strong : Look::Text::Body);
}

QRect RowDelegate::textRect(const QRect &cell, const QModelIndex &index) const
{
    const Look &look = Look::of(&m_view);
    const int left = index.data(MarkIconRole).toString().isEmpty() ? look.px(10) : look.px(32);
    return cell.adjusted(left, 0, -look.px(10), -1);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Look &look = Look::of(&m_view);
    if (m_view.rows() == TableView::Rows::Fixed)
        return {look.px(80), look.px(30)};
    const QRect cell(0, 0, m_view.columnWidth(index.column()), 1000);
    const int width = textRect(cell, index).width();
    const auto lines = int(brokenLines(index.data().toString(), fontOf(index), width, mostLines()).size());
    return {cell.width(), look.px(lines < 2 ? 30 : lines == 2 ? 44 : 61 + (lines - 3) * lineHeight)};
}

int RowDelegate::leastWidth(const QModelIndex &index) const
{
    const QRect any(0, 0, 1000, 1000);
    return longestWord(index.data().toString(), fontOf(index)) + any.width() - textRect(any, index).width();
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintFill(painter, option, index);
    if (index.column() == m_view.actionsColumn())
        paintActions(painter, option.rect);
    else
        paintText(painter, option, index);
    paintFrame(painter, option, index);
    painter->restore();
}

void RowDelegate::paintFill(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(&m_view);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool revoked = index.siblingAtColumn(0).data(RowToneRole).toString() == "revoked"_L1;
    const bool hovered = m_view.hoveredRow() == index.row();
    const Token fill = revoked ? (selected ? Token::RevokedSelected : Token::RevokedRow)
        : selected             ? Token::Selected
        : hovered              ? Token::Hover
                               : Token::Base;
    painter->fillRect(option.rect, look.colour(fill));
}

void RowDelegate::paintActions(QPainter *painter, const QRect &rect) const
{
    const Look &look = Look::of(&m_view);
    const auto draw = [&](const QRect &place, const QString &icon, Token token) {
        QRect square(0, 0, look.px(18), look.px(18));
        square.moveCenter(place.center());
        painter->drawPixmap(
            square.topLeft(), look.pixmap(icon, token, square.width(), m_view.devicePixelRatioF()));
    };
    const ActionRects places = actionRects(look, rect);
    draw(places.edit, u"pencil"_s, Token::Link);
    draw(places.remove, u"trash"_s, Token::Error);
}

void RowDelegate::paintText(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(&m_view);
    const QString icon = index.data(MarkIconRole).toString();
    const QString toneName = index.data(MarkToneRole).toString();
    const Token tone = toneNamed(toneName).text;
    const QRect rect = textRect(option.rect, index);
    if (!icon.isEmpty()) {
        const int side = look.px(16);
        painter->drawPixmap(option.rect.left() + look.px(10), rect.center().y() - side / 2 + 1,
            look.pixmap(icon, tone, side, m_view.devicePixelRatioF()));
    }
    Token token = Token::Text;
    if (!m_view.isEnabled())
        token = Token::DisabledText;
    else if (!toneName.isEmpty())
        token = tone;
    else if (index.data(IdentifierRole).toBool())
        token = Token::Link;
    QFont font = fontOf(index);
    const QString change = index.data(ChangeRole).toString();
    font.setStrikeOut(change == "removed"_L1);
    painter->setFont(font);
    painter->setPen(look.colour(token));
    const QString text = index.data().toString();
    const QVariant asked = index.data(Qt::TextAlignmentRole);
    const auto align =
        asked.isValid() ? Qt::Alignment(asked.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
    if (m_view.rows() == TableView::Rows::Fixed) {
        painter->drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const QStringList lines = brokenLines(text, font, rect.width(), mostLines());
    const int height = look.px(lineHeight);
    int y = rect.top() + (rect.height() - int(lines.size()) * height) / 2;
    for (const QString &line : lines) {
        if (!change.isEmpty()) {
            const int width = std::min(QFontMetrics(font).horizontalAdvance(line), rect.width());
            painter->fillRect(QRect(rect.left(), y, width, height).adjusted(-look.px(3), 0, look.px(3), 0),
                look.colour(change == "removed"_L1 ? Token::Removed : Token::Added));
        }
        painter->drawText(QRect(rect.left(), y, rect.width(), height), int(align | Qt::AlignVCenter), line);
        y += height;
    }
}

void RowDelegate::paintFrame(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(&m_view);
    const QRect rect = option.rect;
    const QList<int> columns = m_view.shownColumns();
    const bool first = columns.value(0) == index.column();
    const bool last = !columns.isEmpty() && columns.last() == index.column();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour(Token::Line));
    const QColor focus = look.colour(Token::Focus);
    if (first && option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(rect.topLeft(), QSize(look.px(3), rect.height())), focus);
    if (!m_view.hasFocus() || m_view.currentIndex().row() != index.row())
        return;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), focus);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), focus);
    if (last)
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), focus);
}

bool RowDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.column() != m_view.actionsColumn())
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const ActionRects places = actionRects(Look::of(&m_view), option.rect);
    const QPoint where = mouse->position().toPoint();
    if (mouse->button() == Qt::LeftButton && places.edit.contains(where))
        emit m_view.editRequested(index.row());
    else if (mouse->button() == Qt::LeftButton && places.remove.contains(where))
        emit m_view.removeRequested(index.row());
    return true;
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (index.column() == m_view.actionsColumn()) {
        const ActionRects places = actionRects(Look::of(&m_view), option.rect);
        tip = places.edit.contains(event->pos())   ? tr("Éditer…")
            : places.remove.contains(event->pos()) ? tr("Retirer…")
                                                   : QString();
    } else if (tip.isEmpty()) {
        // Only what is cut short needs to be said again.
        const QString text = index.data().toString();
        if (QFontMetrics(fontOf(index)).horizontalAdvance(text) > textRect(option.rect, index).width())
            tip = text;
    }
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace rex
