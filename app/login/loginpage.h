// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "model/service/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace rex {

class Banner;
class Card;
class Field;
class Mnemonics;
class PasswordEdit;

// PRODOU@NE: Identifiant, Mot de passe, ENTRER (guide 1.1). In the demonstration it also shows who one may be.
class LoginPage : public Page
{
    Q_OBJECT
public:
    explicit LoginPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void focusFirst() override;

signals:
    void loggedIn(const rex::Account &account);

private:
    Card *loginCard();
    QWidget *links(Mnemonics &mnemonics);
    void logIn();
    void finish(const Result<Account> &result);
    void setBusy(bool busy);
    void tellForgotten();
    void fill(const QString &login);

    const Workspace &m_workspace;
    Banner *m_banner = nullptr;
    QLineEdit *m_login = nullptr;
    PasswordEdit *m_password = nullptr;
    QWidget *m_capsLock = nullptr;
    QPushButton *m_enter = nullptr;
    QString m_enterText; // while nothing is being verified
};

} // namespace rex
