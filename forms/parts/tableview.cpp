// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/tableview.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/rowdelegate.h"
#include "forms/parts/tableheader.h"
#include "forms/parts/tablelayout.h"
#include "model/lists/roles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_corner(new QFrame(this))
    , m_delegate(new RowDelegate(*this))
    , m_emptyText(tr("Aucun élément n’a été trouvé"))
{
    setHorizontalHeader(m_header);
    m_layout = new TableLayout(*this);
    setItemDelegate(m_delegate);
    m_corner->setProperty("look", u"headerCorner"_s); // the header goes on above the scroll bar
    addScrollBarWidget(m_corner, Qt::AlignTop);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(300);
    connect(&m_loadingDelay, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::geometriesChanged, this, &TableView::fitRows, Qt::QueuedConnection);
    // The sideways bar comes and goes with the width; the height makes room for it.
    connect(
        horizontalScrollBar(), &QScrollBar::rangeChanged, this, &TableView::fitRows, Qt::QueuedConnection);
    // A bar that comes while columns are being shared out takes width from them.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_layout, &TableLayout::stretch, Qt::QueuedConnection);
    connect(&Look::of(this), &Look::changed, this, &TableView::applyLook);
    applyLook();
}

TableView::~TableView() = default;

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::fitRows);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::fitRows);
    connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::fitRows);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::fitRows);
    m_layout->applyWidths();
    fitRows();
}

void TableView::setRows(Rows rows)
{
    m_rows = rows;
    const bool wrap = rows != Rows::Fixed;
    setWordWrap(wrap);
    setVerticalScrollMode(wrap ? ScrollPerPixel : ScrollPerItem);
    verticalHeader()->setSectionResizeMode(wrap ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    fitRows();
}

void TableView::applyLook()
{
    verticalHeader()->setDefaultSectionSize(Look::of(this).px(30));
    m_layout->applyWidths();
    setRows(m_rows);
}

void TableView::setColumnWidths(const QList<int> &widths)
{
    m_layout->setWidths(widths);
}

int TableView::wordWidth(int column) const
{
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, m_delegate->leastWidth(model()->index(row, column)));
    return qCeil(width / Look::of(this).fontScale());
}

void TableView::setHiddenByDefault(const QList<int> &columns)
{
    m_layout->setHiddenByDefault(columns);
}

void TableView::keepLayout(QSettings &settings, const QString &key)
{
    m_layout->keep(settings, key);
}

QMenu *TableView::columnsMenu()
{
    auto *menu = new QMenu(tr("Colonnes"), this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_layout->fillMenu(*menu); });
    m_layout->fillMenu(*menu);
    return menu;
}

QToolButton *TableView::columnsButton(QWidget *parent)
{
    QToolButton *result = iconButton(u"columns"_s, tr("Colonnes"), parent);
    result->setPopupMode(QToolButton::InstantPopup);
    result->setMenu(columnsMenu());
    return result;
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setLoading(bool loading)
{
    m_loading = loading;
    if (loading)
        m_loadingDelay.start();
    else
        m_loadingDelay.stop();
    viewport()->update();
}

void TableView::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    viewport()->update();
}

QString TableView::placeText() const
{
    if (model() && model()->rowCount(rootIndex()) > 0)
        return {};
    if (!m_loading)
        return m_trouble.isEmpty() ? m_emptyText : m_trouble;
    return m_loadingDelay.isActive() ? QString() : tr("Chargement…");
}

void TableView::setVisibleRows(int least, int most)
{
    m_leastRows = least;
    m_mostRows = most;
    if (most == 0) {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
    }
    fitRows();
}

int TableView::heightFor(int least, int most) const
{
    const int count = model() ? model()->rowCount(rootIndex()) : 0;
    const int rowHeight = verticalHeader()->defaultSectionSize();
    int rows = 0;
    if (count == 0) {
        rows = qMax(Look::of(this).px(76), least * rowHeight);
    } else if (m_rows != Rows::Fixed) {
        for (int row = 0; row < qMin(count, most); ++row)
            rows += this->rowHeight(row);
    } else {
        rows = qBound(least, count, qMax(least, most)) * rowHeight;
    }
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return m_header->sizeHint().height() + rows + bar + 2 * frameWidth();
}

void TableView::fitRows()
{
    m_corner->setFixedHeight(m_header->sizeHint().height());
    if (m_mostRows > 0)
        setFixedHeight(heightFor(m_leastRows, m_mostRows));
    updateGeometry();
}

QSize TableView::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightFor(3, 10)};
}

QSize TableView::minimumSizeHint() const
{
    return {Look::of(this).px(160), heightFor(1, 1)};
}

void TableView::setActionsColumn(int column)
{
    m_actionsColumn = column;
    viewport()->update();
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QString TableView::selectedText(bool withHeaders) const
{
    if (!model() || !selectionModel())
        return {};
    QList<int> columns = shownColumns();
    columns.removeAll(m_actionsColumn);
    QStringList lines;
    if (withHeaders) {
        QStringList cells;
        for (int column : std::as_const(columns))
            cells << model()->headerData(column, Qt::Horizontal).toString().simplified();
        lines << cells.join(u'\t');
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column : std::as_const(columns))
            cells << textAtOnce(row.siblingAtColumn(column)).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int TableView::selectedRowCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

void TableView::copySelection(bool withHeaders)
{
    if (selectedRowCount() > mostCopied) {
        emit copyRefused();
        return;
    }
    QGuiApplication::clipboard()->setText(selectedText(withHeaders));
}

void TableView::activateRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_actionsColumn >= 0)
        emit editRequested(index.row());
    else
        emit opened(index);
}

// First and last row, not column: rows are what one moves among.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
    return model()->index(row, qMax(0, currentIndex().column()));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control || !current.isValid())
            break; // Ctrl+Entrée is the page's
        activateRow(current);
        return;
    case Qt::Key_F2:
        if (m_actionsColumn >= 0 && current.isValid()) {
            emit editRequested(current.row());
            return;
        }
        break;
    case Qt::Key_Delete:
        if (m_actionsColumn >= 0 && current.isValid()) {
            emit removeRequested(current.row());
            return;
        }
        break;
    case Qt::Key_C:
        if (control) {
            copySelection(event->modifiers().testFlag(Qt::ShiftModifier));
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() != m_actionsColumn)
        activateRow(index);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QModelIndex current = currentIndex();
    if (current.isValid() && m_actionsColumn >= 0) {
        connect(menu.addAction(tr("&Éditer…")), &QAction::triggered, this,
            [&] { emit editRequested(current.row()); });
        connect(menu.addAction(tr("&Retirer…")), &QAction::triggered, this,
            [&] { emit removeRequested(current.row()); });
    } else if (current.isValid()) {
        connect(menu.addAction(tr("&Ouvrir")), &QAction::triggered, this, [&] { emit opened(current); });
    }
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("&Copier"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, [this] { copySelection(false); });
    QAction *copyAll = menu.addAction(tr("Copier avec les &titres"));
    copyAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copyAll, &QAction::triggered, this, [this] { copySelection(true); });
    copy->setEnabled(selectionModel() && selectionModel()->hasSelection());
    copyAll->setEnabled(copy->isEnabled());
    if (isSortingEnabled() && current.isValid()) {
        const QString title = model()->headerData(current.column(), Qt::Horizontal).toString().simplified();
        connect(menu.addAction(tr("T&rier par «\u00a0%1\u00a0»").arg(title)), &QAction::triggered, this,
            [&] { sortAgainBy(current.column()); });
    }
    menu.exec(event->globalPos());
}

void TableView::sortAgainBy(int column)
{
    if (!isSortingEnabled() || column < 0)
        return;
    const bool again = m_header->sortIndicatorSection() == column;
    const bool up = m_header->sortIndicatorOrder() == Qt::AscendingOrder;
    // Not sortByColumn(): on Qt 6.4 it makes the model sort twice.
    m_header->setSortIndicator(column, again && up ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(qRound(event->position().y())));
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // By keyboard one lands on a row, not on nothing.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        setCurrentIndex(model()->index(0, shownColumns().value(0)));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        viewport()->update();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_layout->stretch();
    if (m_rows != Rows::Fixed)
        fitRows();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QString text = placeText();
    if (text.isEmpty())
        return;
    const Look &look = Look::of(this);
    QPainter painter(viewport());
    const QFontMetrics metrics(look.font(Look::Text::Body));
    const int icon = look.px(20);
    const int gap = look.px(8);
    const QRect place(0, 0, viewport()->width(), look.px(76));
    int x = qMax(gap, (place.width() - icon - gap - metrics.horizontalAdvance(text)) / 2);
    if (!m_loading)
        painter.drawPixmap(x, place.center().y() - icon / 2,
            look.pixmap(m_trouble.isEmpty() ? u"inbox"_s : u"alert-circle-filled"_s,
                m_trouble.isEmpty() ? Token::Text2 : Token::Error, icon, devicePixelRatioF()));
    x += icon + gap;
    painter.setFont(look.font(Look::Text::Body));
    painter.setPen(look.colour(Token::Text2));
    painter.drawText(QRect(x, 0, place.width() - x - gap, place.height()), Qt::AlignVCenter | Qt::TextWordWrap, text);
}

} // namespace rex
