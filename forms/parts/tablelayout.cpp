// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/tablelayout.h"

#include "forms/look/look.h"
#include "forms/parts/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int usualWidth = 120;

} // namespace

TableLayout::TableLayout(TableView &view)
    : QObject(&view)
    , m_view(view)
{
    const QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &TableLayout::resized);
    connect(header, &QHeaderView::sectionMoved, this, &TableLayout::save);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableLayout::save);
}

// A column that is hidden or shown is resized too, but not by the user.
void TableLayout::resized(int column, int before, int now)
{
    if (m_busy)
        return;
    if (before > 0 && now > 0 && !m_sized.contains(column))
        m_sized.append(column);
    stretch();
    save();
}

void TableLayout::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    applyWidths();
    restore();
}

void TableLayout::setHiddenByDefault(const QList<int> &columns)
{
    m_busy = true;
    for (const int column : std::as_const(m_hidden))
        m_view.setColumnHidden(column, false);
    m_hidden = columns;
    for (int column : columns)
        m_view.setColumnHidden(column, true);
    m_busy = false;
    stretch();
    restore();
}

void TableLayout::keep(QSettings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    m_sortedBy = m_view.horizontalHeader()->sortIndicatorSection();
    m_order = m_view.horizontalHeader()->sortIndicatorOrder();
    restore();
}

void TableLayout::applyWidths()
{
    if (!m_view.model())
        return;
    m_busy = true;
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        const int width = m_widths.value(column, usualWidth);
        if (width > 0)
            m_view.setColumnWidth(column, Look::of(&m_view).px(width));
    }
    m_busy = false;
    stretch();
}

void TableLayout::stretch()
{
    if (m_busy || !m_view.model())
        return;
    const QHeaderView *header = m_view.horizontalHeader();
    QList<int> columns;
    int others = header->length();
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_widths.at(column) == 0 && !m_view.isColumnHidden(column) && !m_sized.contains(column)) {
            columns.append(column);
            others -= header->sectionSize(column);
        }
    }
    const int least = Look::of(&m_view).px(usualWidth);
    int left = m_view.viewport()->width() - others;
    m_busy = true;
    for (int share = int(columns.size()); share > 0; --share) {
        const int width = qMax(least, left / share);
        m_view.setColumnWidth(columns.at(share - 1), width);
        left -= width;
    }
    m_busy = false;
}

void TableLayout::reset()
{
    QHeaderView *header = m_view.horizontalHeader();
    m_busy = true;
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_view.setColumnHidden(column, m_hidden.contains(column));
    }
    m_sized.clear();
    m_busy = false;
    applyWidths();
    if (m_view.isSortingEnabled())
        header->setSortIndicator(m_sortedBy, m_order);
    if (m_settings)
        m_settings->remove(m_key);
}

int TableLayout::shownCount() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

void TableLayout::setColumnShown(int column, bool shown)
{
    m_view.setColumnHidden(column, !shown);
    stretch();
    save();
}

void TableLayout::fillMenu(QMenu &menu)
{
    menu.clear();
    const QAbstractItemModel *model = m_view.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal).toString().simplified();
        QAction *action = menu.addAction(QString(title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        // The last column shown stays: an empty table could not be asked for its columns.
        action->setEnabled(!action->isChecked() || shownCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Réinitialiser")), &QAction::triggered, this, &TableLayout::reset);
}

void TableLayout::save()
{
    if (!m_settings || m_busy || !m_view.model())
        return;
    m_settings->setValue(m_key + "/header"_L1, m_view.horizontalHeader()->saveState());
    m_settings->setValue(m_key + "/scale"_L1, Look::of(&m_view).fontScale());
    m_settings->setValue(m_key + "/count"_L1, m_view.model()->columnCount());
    QStringList sized;
    for (const int column : std::as_const(m_sized))
        sized.append(QString::number(column));
    m_settings->setValue(m_key + "/sized"_L1, sized);
}

void TableLayout::restore()
{
    if (!m_settings || !m_view.model() || m_view.model()->columnCount() == 0)
        return;
    const QByteArray state = m_settings->value(m_key + "/header"_L1).toByteArray();
    // Widths kept at another size of text would be wrong at this one; and a newer program may have other columns.
    if (state.isEmpty() || m_settings->value(m_key + "/scale"_L1).toDouble() != Look::of(&m_view).fontScale()
        || m_settings->value(m_key + "/count"_L1).toInt() != m_view.model()->columnCount())
        return;
    m_busy = true;
    m_view.horizontalHeader()->restoreState(state);
    m_sized.clear();
    for (const QString &column : m_settings->value(m_key + "/sized"_L1).toStringList())
        m_sized.append(column.toInt());
    m_busy = false;
    stretch();
}

} // namespace rex
