// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace rex {

// Under the title of a list that takes longer than a second to read: « Chargement… » and « Annuler ».
class LoadingBar : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingBar(QWidget *parent = nullptr);

    void setLoading(bool loading);

signals:
    void cancelled();

private:
    QTimer m_delay;
};

} // namespace rex
