// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/dayedit.h"

#include "forms/look/look.h"
#include "model/domain/labels.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_calendar(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setPlaceholderText(tr("JJ/MM/AAAA"));
    setMaxLength(20);
    m_calendar->setText(tr("Choisir dans le calendrier"));
    m_calendar->setToolTip(m_calendar->text());
    connect(m_calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(&Look::of(this), &Look::changed, this, &DayEdit::applyLook);
    applyLook();
}

std::optional<QDate> DayEdit::day() const
{
    return parse(text());
}

void DayEdit::setDay(const QDate &day)
{
    setText(shown(day));
}

std::optional<QDate> DayEdit::parse(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return QDate();
    static const QRegularExpression separators(u"[./ ]+"_s);
    text.replace(separators, u"/"_s);
    for (const QString &format : {u"d/M/yyyy"_s, u"ddMMyyyy"_s, u"yyyy-M-d"_s})
        if (const QDate day = QDate::fromString(text, format); day.isValid() && day.year() >= 1900)
            return day;
    if (const QDate day = QDate::fromString(text, u"d/M/yy"_s); day.isValid())
        return day.addYears(day.year() < 2000 ? 100 : 0); // the two digits are of this century
    return std::nullopt;
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openCalendar(); // as a combo box opens
    else
        QLineEdit::keyPressEvent(event);
}

// What was read stands there as it was understood.
void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<QDate> read = day())
        setDay(*read);
    QLineEdit::focusOutEvent(event);
}

// Two dates stand side by side: each calendar says whose it is.
void DayEdit::showEvent(QShowEvent *event)
{
    if (!accessibleName().isEmpty())
        m_calendar->setText(tr("%1 : choisir dans le calendrier").arg(accessibleName()));
    QLineEdit::showEvent(event);
}

void DayEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(m_calendar->text());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const std::optional<QDate> read = day(); read && read->isValid())
        calendar->setSelectedDate(*read);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto take = [this, popup](const QDate &day) {
        setDay(day);
        emit textEdited(text());
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DayEdit::applyLook()
{
    const Look &look = Look::of(this);
    m_calendar->setIcon(look.icon(u"calendar"_s));
    setFixedWidth(look.px(124));
}

} // namespace rex
