// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace rex {

// A row of named tabs with a 3 px line under the current one: the main navigation, or the tabs of a card.
class Tabs : public QTabBar
{
    Q_OBJECT

public:
    enum class Kind { Navigation, Card };

    explicit Tabs(Kind kind, QWidget *parent = nullptr);

    // Returns the index. A tab with an empty text shows its icon alone and needs its name.
    int addPage(const QString &icon, const QString &text, const QString &name = {});
    // A count after the text; -1 takes it away.
    void setCounter(int tab, int count);

protected:
    QSize tabSizeHint(int index) const override;

private:
    void applyLook();

    Kind m_kind;
};

} // namespace rex
