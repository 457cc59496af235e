// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

namespace rex {

class DayEdit;
class Field;

// « Saisir une demande reçue »: for whom one types, and the day on which the request came in, which is the day
// from which the registration will be valid (art. 86(4)).
class ReceptionStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ReceptionStrip(const QDate &today, QWidget *parent = nullptr);

    void setDay(const QDate &day);
    [[nodiscard]] QDate day() const; // invalid while what is typed is no day
    // Marks the field when it holds no day or one to come; false then.
    [[nodiscard]] bool check();

private:
    QDate m_today;
    DayEdit *m_day;
    Field *m_field;
};

} // namespace rex
