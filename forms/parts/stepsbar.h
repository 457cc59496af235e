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
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();
    // The steps not current are told by their number alone when there is no room for their names.
    bool isCompact() const;
    void fitRemark();
    int namesWidth(bool compact) const;

    QStringList m_steps;
    QLabel *m_remark;
    int m_current = 0;
};

} // namespace rex
