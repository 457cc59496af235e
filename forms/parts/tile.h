// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rex {

// One domain of the portal: icon, title, description and « ENTRER », or a lock with the reason why not.
class Tile : public QFrame
{
    Q_OBJECT

public:
    Tile(const QString &icon, const QString &title, const QString &description, QWidget *parent = nullptr);

    // The primary one of the page.
    void setMain(bool main);
    // With a reason the domain is closed; empty opens it.
    void setClosed(const QString &reason);
    QPushButton *enterButton() const { return m_enter; }

signals:
    void entered();

private:
    void applyLook();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_description;
    QLabel *m_lock;
    QLabel *m_reason;
    QPushButton *m_enter;
    bool m_closed = false;
};

} // namespace rex
