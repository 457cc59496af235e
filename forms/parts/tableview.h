// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

class QMenu;
class QSettings;
class QToolButton;

namespace rex {

class RowDelegate;
class TableHeader;
class TableLayout;

// The one table view: rows that are read, selected and opened, never edited in place. Every list of the
// program is one of these on an item model that speaks the roles of model/lists/roles.h.
class TableView : public QTableView
{
    Q_OBJECT

public:
    enum class Rows {
        Fixed, // one line, elided
        Wrapped, // up to three lines
        Whole, // as many lines as it takes: where nothing may be left out
    };

    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    void setRows(Rows rows);
    Rows rows() const { return m_rows; }

    // Widths at 100 % by column; 0 is for the columns that share what is left. Missing ones get 120.
    void setColumnWidths(const QList<int> &widths);
    // The width at 100 % from which no word of that column is broken. Reads every row: for short lists.
    [[nodiscard]] int wordWidth(int column) const;
    // Columns that the user must ask for; « Réinitialiser » hides them again.
    void setHiddenByDefault(const QList<int> &columns);
    // Restores widths, order, visibility and sort kept under that key, and keeps them from now on.
    void keepLayout(QSettings &settings, const QString &key);
    // The choice of columns with « Réinitialiser ».
    QMenu *columnsMenu();
    // A button « Colonnes » with that menu, for a card's title.
    QToolButton *columnsButton(QWidget *parent);

    // What stands under the header when there is no row, or while rows are awaited (shown after 300 ms).
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    void setLoading(bool loading);
    bool isLoading() const { return m_loading; }
    // What went wrong, in place of rows that could not be read; empty when all is well again.
    void setTrouble(const QString &sentence);
    QString placeText() const;

    // The view is as tall as its rows, between these two counts; beyond it scrolls. (0, 0) undoes it.
    void setVisibleRows(int least, int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // That column shows a pencil and a bin: F2 or Entrée edits, Suppr removes; opened() is not sent then.
    void setActionsColumn(int column);
    int actionsColumn() const { return m_actionsColumn; }

    // The selected rows, visible columns only, tab-separated.
    QString selectedText(bool withHeaders) const;
    void copySelection(bool withHeaders);
    int selectedRowCount() const;
    // Longer selections are not copied but refused with copyRefused(): reading a million rows takes its time.
    static constexpr int mostCopied = 10000;

    // The row under the mouse, -1 when none.
    int hoveredRow() const { return m_hoveredRow; }
    // Logical columns in the order shown, hidden ones left out.
    QList<int> shownColumns() const;
    // What Entrée does on the index: opened() or editRequested().
    void activateRow(const QModelIndex &index);
    // What a click on the title does: sorts upwards, or the other way round when already so.
    void sortAgainBy(int column);

signals:
    void opened(const QModelIndex &index);
    void copyRefused();
    void editRequested(int row);
    void removeRequested(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void fitRows();
    int heightFor(int least, int most) const;
    void setHoveredRow(int row);
    void updateRow(int row);

    TableHeader *m_header;
    QFrame *m_corner;
    RowDelegate *m_delegate;
    TableLayout *m_layout;
    QTimer m_loadingDelay;
    QString m_emptyText;
    QString m_trouble;
    Rows m_rows = Rows::Fixed;
    int m_hoveredRow = -1;
    int m_actionsColumn = -1;
    int m_leastRows = 0;
    int m_mostRows = 0;
    bool m_loading = false;
};

} // namespace rex
