// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace rex {

// A small icon and a sentence that wraps: a warning under a field, where greyed values come from.
class Remark : public QWidget
{
    Q_OBJECT
public:
    // `tone` is a name of the tone table; `icon` empty takes the tone's own. Hidden while there is no text.
    explicit Remark(const QString &tone, const QString &icon = {}, QWidget *parent = nullptr);

    void setText(const QString &text); // shown as it stands, never as rich text
    [[nodiscard]] QString text() const;

private:
    void applyLook();

    QString m_tone;
    QString m_icon;
    QLabel *m_picture;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace rex
