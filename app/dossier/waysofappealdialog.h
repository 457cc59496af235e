// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"
#include "model/domain/result.h"

class QPlainTextEdit;

namespace rex {

class Field;

// The ways of appeal that the letters of an office carry: plain text, written by the office itself.
class WaysOfAppealDialog : public VerbDialog
{
    Q_OBJECT
public:
    WaysOfAppealDialog(const QString &text, QWidget *parent);

    void accept() override;
    // The text stays; the reason is said at the field.
    void refuse(const Error &error);

signals:
    void confirmed(const QString &text);

private:
    QPlainTextEdit *m_text;
    Field *m_field;
};

} // namespace rex
