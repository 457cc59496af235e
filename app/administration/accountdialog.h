// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"
#include "model/domain/account.h"
#include "model/domain/result.h"

namespace rex {

class Banner;
class FieldGroup;

// « Modifier le compte »: how someone is called and where his mails go.
class AccountDialog : public VerbDialog
{
    Q_OBJECT
public:
    explicit AccountDialog(const Account &account, QWidget *parent);

    void accept() override;
    void refuse(const Error &error); // the dialog stays, with the error at its field or above them

signals:
    void given(const rex::Account &account); // with the new name and address

private:
    [[nodiscard]] Account typed() const;

    Account m_account;
    Banner *m_trouble;
    FieldGroup *m_fields;
};

} // namespace rex
