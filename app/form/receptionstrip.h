// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

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
    [[nodiscard]] Problems problems() const;
    void mark(); // what is wrong stands at the field
    void activate();

signals:
    void changed();

private:
    QDate m_today;
    DayEdit *m_day;
    Field *m_field;
};

} // namespace rex
