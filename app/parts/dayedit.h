// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace rex {

// A day typed as JJ/MM/AAAA or picked from a calendar; may stay empty, which QDateEdit cannot.
class DayEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);

    // The day typed: invalid when the field is empty, nothing when what stands there is no day.
    [[nodiscard]] std::optional<QDate> day() const;
    void setDay(const QDate &day); // invalid empties the field

    // « 6/12/16 », « 06122016 », « 06.12.2016 » and « 2016-12-06 » are the sixth of December too.
    [[nodiscard]] static std::optional<QDate> parse(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void openCalendar();
    void applyLook();

    QAction *m_calendar;
};

} // namespace rex
