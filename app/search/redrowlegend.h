// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rex {

// « Sur fond rouge : numéro révoqué. » with a swatch of that red, under a list that may hold such rows.
class RedRowLegend : public QWidget
{
    Q_OBJECT
public:
    explicit RedRowLegend(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    QWidget *m_swatch;
};

} // namespace rex
