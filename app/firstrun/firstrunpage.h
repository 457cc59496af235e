// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

class QHBoxLayout;

namespace rex {

class Tile;

// The first start: asks what the program will be used for.
class FirstRunPage : public Page
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void focusFirst() override;

signals:
    void standaloneChosen();
    void demonstrationChosen();

private:
    Tile *m_standalone;
};

} // namespace rex
