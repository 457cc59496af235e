// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace rex {

// A status mark: an icon of its own shape, a word and a colour, as in lists and dossier heads.
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr);

    // tone is a name of the tone table; an empty icon takes the tone's.
    void setMark(const QString &icon, const QString &text, const QString &tone);

private:
    void applyLook();

    QLabel *m_picture;
    QLabel *m_word;
    QString m_icon;
    QString m_tone;
};

} // namespace rex
