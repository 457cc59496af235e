// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace rex {

// Copies one text, such as a number, and says so.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    // name: what is copied, e.g. « Copier le numéro REX ».
    explicit CopyButton(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text) { m_text = text; }

private:
    void copy();

    QString m_text;
};

} // namespace rex
