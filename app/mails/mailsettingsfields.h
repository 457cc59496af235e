// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fieldgroup.h"
#include "model/domain/mailsettings.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rex {

class PasswordEdit;

// By which server mails leave, in whose name, from which computers.
class MailSettingsFields : public FieldGroup
{
    Q_OBJECT
public:
    explicit MailSettingsFields(const QString &workstation, QWidget *parent = nullptr);

    // `passwordKnown`: this workstation has one, which an empty field leaves as it is.
    void tell(const MailSettings &settings, bool passwordKnown);
    [[nodiscard]] MailSettings settings() const;
    [[nodiscard]] std::optional<QString> password() const; // nothing: the one of before
    [[nodiscard]] bool isChanged() const;
    // Every rule; marks the fields. `toTry`: the settings are about to be used from here.
    bool check(bool toTry = false);

private:
    QLineEdit *addLine(const QString &name, const QString &label, bool mandatory, int most);
    void addServer();
    void addSender();
    void addWorkstations(const QString &workstation);
    void followSecurity();

    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_security = nullptr;
    QLineEdit *m_user = nullptr;
    PasswordEdit *m_password = nullptr;
    QLineEdit *m_senderAddress = nullptr;
    QLineEdit *m_senderName = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_workstations = nullptr;
    MailSettings m_told;
    QString m_workstation;
    bool m_passwordKnown = false;
};

} // namespace rex
