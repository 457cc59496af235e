// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"

class QLineEdit;

namespace rex {

class Field;

// « Signaler un échec »: why a lot came back from the Commission's base.
class FailureDialog : public VerbDialog
{
    Q_OBJECT
public:
    FailureDialog(const QString &batch, QWidget *parent);

    [[nodiscard]] QString reason() const;
    void accept() override;

private:
    QLineEdit *m_reason;
    Field *m_field;
};

} // namespace rex
