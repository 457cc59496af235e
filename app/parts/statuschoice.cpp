// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/statuschoice.h"

#include "forms/look/look.h"
#include "model/domain/labels.h"

#include <QCheckBox>
#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

StatusChoice::StatusChoice(QList<Status> offered, QWidget *parent)
    : StillCombo(parent)
    , m_offered(std::move(offered))
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // several names are cut, not the column widened
    addItem({});
    setStatuses({});
}

void StatusChoice::setStatuses(const QList<Status> &statuses)
{
    m_statuses = statuses;
    QStringList names;
    for (const Status status : std::as_const(m_offered)) // however they were ticked
        if (m_statuses.contains(status))
            names.append(label(status));
    setItemText(0, names.isEmpty() ? tr("Tous") : names.join(u", "_s));
    setToolTip(names.size() > 1 ? names.join(u", "_s) : QString());
}

void StatusChoice::tick(Status status, bool on)
{
    QList<Status> statuses = m_statuses;
    statuses.removeAll(status);
    if (on)
        statuses.append(status);
    setStatuses(statuses);
    emit changed();
}

// Stays open while one ticks; a click beside it or Échap closes it.
void StatusChoice::showPopup()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"statusPopup"_s);
    popup->setAccessibleName(accessibleName());
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    const int margin = Look::of(this).px(10);
    column->setContentsMargins(margin, margin, margin, margin);
    for (const Status status : std::as_const(m_offered)) {
        auto *box = new QCheckBox(label(status));
        box->setObjectName(u"status_"_s + code(status));
        box->setChecked(m_statuses.contains(status));
        connect(box, &QCheckBox::toggled, this, [this, status](bool on) { tick(status, on); });
        column->addWidget(box);
    }
    popup->setMinimumWidth(width());
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    popup->findChild<QCheckBox *>()->setFocus(Qt::PopupFocusReason);
}

} // namespace rex
