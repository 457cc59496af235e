// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QLabel;

namespace rex {

// One reminder of the keyboard: « Ctrl+S » and what it does.
struct KeyHint
{
    QString keys; // as read, parts joined by '+'
    QString text;
};

// The line at the foot of the window: what is going on at the left, keys of the page at the right.
class StatusBar : public QFrame
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    // Sets the entry of that key, in the order first set; an empty text takes it away.
    void setEntry(const QString &key, const QString &icon, const QString &text);
    // At most four are shown.
    void setHints(const QList<KeyHint> &hints);

private:
    struct Entry
    {
        QWidget *box = nullptr;
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        QString iconName;
    };

    void applyLook();

    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    QHash<QString, Entry> m_entries;
};

} // namespace rex
