// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace rex {

// A password with an eye that shows it and a word when capitals are locked.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    bool isShown() const { return echoMode() == QLineEdit::Normal; }

public slots:
    void setShown(bool shown);

signals:
    // Seen from the letters typed; the desktop does not tell otherwise.
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCapsLock(bool on);

    QAction *m_eye;
    bool m_capsLock = false;
};

} // namespace rex
