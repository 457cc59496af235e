// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace rex {

// « Étape 1, 2, 3 » above a form: done, current and coming steps.
class StepsBar : public QFrame
{
    Q_OBJECT

public:
    explicit StepsBar(const QStringList &steps, QWidget *parent = nullptr);

    // Counted from 0.
    void setCurrent(int step);
    int current() const { return m_current; }
    // Remark at the right end; rich text allowed.
    void setRemark(const QString &remark);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    QStringList m_steps;
    QLabel *m_remark;
    int m_current = 0;
};

} // namespace rex
