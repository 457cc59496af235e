// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace rex {

// The « ? » beside a title, which opens a help bubble.
class HelpMark : public QToolButton
{
    Q_OBJECT

public:
    // subject names what is explained; text may be rich text.
    HelpMark(const QString &subject, const QString &text, QWidget *parent = nullptr);

    void setHelp(const QString &subject, const QString &text);

private:
    void open();

    QString m_subject;
    QString m_text;
};

} // namespace rex
