// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/domain/validation.h"

#include <QPointer>
#include <QWidget>

class QDialog;
class QPushButton;

namespace rex {

class ActionBar;
class Banner;
class FormView;
class StepsBar;

// Étape 2 : Récapitulatif (guide 3.5): everything that will be deposited, to be read once more.
class Recap : public QWidget
{
    Q_OBJECT
public:
    explicit Recap(const Reference &reference, QWidget *parent = nullptr);

    // `number` is empty for a form that was never saved: what Annuler loses depends on it.
    void setForm(const Form &form, const QString &number);
    void focusFirst();

signals:
    void cancelled(); // « Annuler », then OK
    void back(); // « Retour »
    void modifyRequested(rex::Section section);
    void confirmed(); // « Confirmer », then OK

private:
    void buildActions();
    void addShortcuts();
    void askCancel();
    void askConfirm();

    QString m_number;
    StepsBar *m_steps;
    Banner *m_reminder;
    FormView *m_view;
    ActionBar *m_actions;
    QPushButton *m_confirm;
    QPointer<QDialog> m_question; // at most one at a time
};

} // namespace rex
