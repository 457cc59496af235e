// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/requesttemplate.h"
#include "model/domain/result.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rex {

class Banner;
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
    // Somebody was first. `present`: the text as it is now, over which one may go on; without it, as a new one.
    void tellConflict(const std::optional<RequestTemplate> &present);
    void focusFirst();

signals:
    void saveAsked();
    void removeAsked();
    void droppedFor(const rex::RequestTemplate &present); // the text of the other one is taken
    void cancelled();

private:
    QWidget *conflict();
    QWidget *words();
    QWidget *buttons();
    void check();
    void takeOver();

    RequestTemplate m_stored;
    RequestTemplate m_present; // another one's change that was told; id 0: deleted
    Banner *m_conflict;
    QPushButton *m_takeOver;
    QPushButton *m_drop;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_name;
    QPlainTextEdit *m_body;
    Field *m_nameField;
    Field *m_bodyField;
};

} // namespace rex
