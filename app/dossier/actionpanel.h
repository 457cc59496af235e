// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"
#include "model/domain/dossier.h"
#include "model/domain/workflow.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace rex {

class CommentField;
class Enclosures;
class Field;
class FlowLayout;
class Outcome;

// « Actions » at the side of a dossier (guide 3.4, 4.1): the combo with the guide's actions, a button for each
// other one, the comment where one is due, « Valider ». It shows exactly the transitions that it is given.
class ActionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ActionPanel(QWidget *parent = nullptr);

    // What the reader may do now. What was chosen and typed stays as far as it still can be done.
    // `whyNone` is said when nothing can be.
    void setActions(const QList<const Transition *> &actions, const Dossier &dossier, const QString &whyNone);
    // The texts that may be taken over into the comment of a request, filled in for this dossier.
    struct RequestText
    {
        QString name;
        QString text;

        bool operator==(const RequestText &) const = default;
    };
    void setRequestTexts(const QList<RequestText> &texts);
    [[nodiscard]] QString comment() const;
    // The documents that go with it; none if the chosen action takes none.
    [[nodiscard]] QList<NewAttachment> attachments() const;
    void enclose(const QList<NewAttachment> &files);
    [[nodiscard]] bool isTyped() const; // a comment or a document waits, whatever action is chosen now
    // After an action was done.
    void clear();
    void activate(); // puts the cursor into the combo

signals:
    // « Valider », or a button of an action that needs nothing more. The comment is there if one is due.
    void chosen(const rex::Transition &transition);
    void mailRequested(const rex::Transition &transition);
    void attachRequested(); // a comment or an answer goes with documents

private:
    void choose(const Transition *transition);
    void press(const Transition *transition);
    void validate();
    void addButton(const Transition *transition);
    void takeOver(int text);

    QList<const Transition *> m_actions;
    const Transition *m_chosen = nullptr; // rows of the static table
    Dossier m_dossier;
    QList<RequestText> m_texts;
    QLabel *m_note; // « Les champs … précédés d'un astérisque rouge sont obligatoires »
    QComboBox *m_combo;
    Field *m_field;
    QLabel *m_pressed; // the action of the button that was pressed
    QComboBox *m_requestTexts; // « Modèle »
    Field *m_requestTextsField;
    CommentField *m_comment;
    Enclosures *m_enclosures; // « Joindre des documents… »
    Outcome *m_outcome;
    QPushButton *m_validate;
    QWidget *m_buttons;
    QLabel *m_none;
};

} // namespace rex
