// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/decision.h"
#include "model/domain/mail.h"
#include "model/domain/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace rex {

class Field;

// The mail that a decision sends, in the dialog that confirms the decision: its whole text, and a field for what
// the officer adds to it.
class MailPart : public QWidget
{
    Q_OBJECT
public:
    // How the mail of a decision will read, its addition included.
    using Compose = std::function<Mail(const Decision &)>;

    explicit MailPart(Compose compose, QWidget *parent = nullptr);

    // Shows the mail of the decision as it is typed so far.
    void tell(const Decision &decision);
    [[nodiscard]] QString addition() const;
    // Shows the refusal at the field; false if it is about something else.
    bool refuse(const Error &error);

private:
    void showMail();

    Compose m_compose;
    Decision m_decision;
    QLabel *m_subject;
    QLabel *m_recipient;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_addition;
    Field *m_field;
};

} // namespace rex
