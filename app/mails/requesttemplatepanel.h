// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/requesttemplate.h"
#include "model/domain/result.h"

class QLineEdit;
class QPlainTextEdit;

namespace rex {

class Field;

// The side panel in which a request template is written: its name, its text, and the words in braces that it
// may use.
class RequestTemplatePanel : public Card
{
    Q_OBJECT
public:
    explicit RequestTemplatePanel(const RequestTemplate &text, QWidget *parent = nullptr);

    [[nodiscard]] const RequestTemplate &stored() const { return m_stored; }
    [[nodiscard]] RequestTemplate typed() const;
    [[nodiscard]] bool isChanged() const;
    // Where the refusal belongs to a field it is shown there; false if it does not.
    bool showError(const Error &error);
    void focusFirst();

signals:
    void saveAsked();
    void removeAsked();
    void cancelled();

private:
    QWidget *words();
    QWidget *buttons();
    void check();

    RequestTemplate m_stored;
    QLineEdit *m_name;
    QPlainTextEdit *m_body;
    Field *m_nameField;
    Field *m_bodyField;
};

} // namespace rex
