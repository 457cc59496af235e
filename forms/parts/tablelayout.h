// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMenu;
class QSettings;

namespace rex {

class TableView;

// The columns of one table: which are shown, how wide, in which order, sorted how; kept from one run to the
// next when a settings key is given.
class TableLayout : public QObject
{
    Q_OBJECT

public:
    explicit TableLayout(TableView &view);

    void setWidths(const QList<int> &widths);
    void setHiddenByDefault(const QList<int> &columns);
    void keep(QSettings &settings, const QString &key);
    // Back to the widths, order, columns and sort that the page asked for.
    void reset();
    void applyWidths();
    void fillMenu(QMenu &menu);
    // Gives the columns of width 0 what the others leave, in equal parts; but not those that the user sized.
    void stretch();

private:
    void resized(int column, int before, int now);
    void setColumnShown(int column, bool shown);
    int shownCount() const;
    void save();
    void restore();

    TableView &m_view;
    QList<int> m_widths;
    QList<int> m_hidden;
    QList<int> m_sized; // by the user
    int m_sortedBy = -1; // as the page asked for it
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QPointer<QSettings> m_settings;
    QString m_key;
    bool m_busy = false;
};

} // namespace rex
