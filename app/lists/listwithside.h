// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rex {

// A list and, at its side, what belongs to the row that one has chosen. Until one is chosen the list has all of the
// width, and a line below says what to do.
class ListWithSide : public QWidget
{
public:
    // The list becomes this widget's. `width`: that of the side, at 100 %.
    ListWithSide(QWidget *list, const QString &hint, int width, QWidget *parent = nullptr);

    // Takes the place of what was shown, which is deleted once its signals are through; null shows the hint.
    void showDetails(QWidget *details);
    [[nodiscard]] QWidget *side() const { return m_side; }

private:
    QWidget *m_side;
    QVBoxLayout *m_column;
    QLabel *m_hint;
    QWidget *m_shown = nullptr;
};

} // namespace rex
