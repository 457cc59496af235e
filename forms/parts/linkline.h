// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QTextLayout;

namespace rex {

enum class Token;

// A link of running text, after words that lead to it: « 5. Mentions : Nom est obligatoire ». It wraps, so
// that long sentences and large text stay whole; to the keyboard and to screen readers it is a button.
class LinkLine : public QPushButton
{
    Q_OBJECT

public:
    LinkLine(const QString &lead, const QString &text, Token colour, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Breaks the lines for a width and gives their height.
    qreal arrange(QTextLayout &layout, int width) const;
    QString words() const { return m_lead + m_text; }

    QString m_lead;
    QString m_text;
    Token m_colour;
};

} // namespace rex
