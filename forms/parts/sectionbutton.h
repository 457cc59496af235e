// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/sectionnav.h"

#include <QAbstractButton>

namespace rex {

// One section in the list at the left of a form: state icon, wrapped title, number of errors.
class SectionButton : public QAbstractButton
{
    Q_OBJECT

public:
    SectionButton(const QString &title, const QString &icon, QWidget *parent);

    void setState(SectionNav::State state, int errors);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect titleRect(int width) const;

    QString m_icon;
    SectionNav::State m_state = SectionNav::State::ToFill;
    int m_errors = 0;
};

} // namespace rex
