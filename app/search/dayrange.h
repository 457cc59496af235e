// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace rex {

class DayEdit;

// « du JJ/MM/AAAA au JJ/MM/AAAA »: a period of which either end may be left open.
class DayRange : public QWidget
{
    Q_OBJECT
public:
    // `caption` is the visible label of the line; `name` the object name of its two fields.
    DayRange(const QString &caption, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QDate from() const; // invalid: open
    [[nodiscard]] QDate to() const;
    void setDays(const QDate &from, const QDate &to);
    // What is wrong with what was typed; empty when the period can be used.
    [[nodiscard]] QString problem() const;
    void activate(); // puts the cursor where the problem is

private:
    DayEdit *m_from;
    DayEdit *m_to;
};

} // namespace rex
