// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace rex {

// The coloured bar at the top of the window: brand, subtitle, buttons, who is connected, and the way out.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Soprano, // 48 px, SOPRANO
        Portal, // 64 px, PRODOU@NE: login and choice of the domain
    };

    HeaderBar(Kind kind, const QString &subtitle, QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    // A button at the right, after those already there.
    QToolButton *addButton(const QString &icon, const QString &text);
    // One that opens a menu, which stays its owner's.
    QToolButton *addMenuButton(const QString &icon, const QString &text, QMenu *menu);
    // Name and organisation with the logout icon; an empty name takes them away.
    void setUser(const QString &name, const QString &organisation);
    // Opened by a button beside the name; the bar owns the menu.
    void setUserMenu(QMenu *menu);

signals:
    void logoutRequested();

private:
    QToolButton *addButton(QToolButton *result, const QString &icon, const QString &text);
    void applyLook();

    Kind m_kind;
    QLabel *m_brand;
    QLabel *m_subtitle;
    QHBoxLayout *m_row;
    QHBoxLayout *m_buttons;
    QWidget *m_user;
    QLabel *m_userIcon;
    QLabel *m_name;
    QLabel *m_organisation;
    QToolButton *m_menuButton;
    QToolButton *m_logout;
};

} // namespace rex
