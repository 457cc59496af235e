// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/mailpart.h"
#include "forms/verbdialog.h"
#include "model/domain/decision.h"
#include "model/domain/result.h"

#include <QHash>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace rex {

class DayEdit;
class Field;
class OfficeCombo;
class Reference;
class SearchCombo;
class Banner;

// What a decision of the office needs beside its comment: the new office, the motive and the day of effect, the
// hearing of the exporter. It shows the parts that the action asks for.
class DecisionDialog : public VerbDialog
{
    Q_OBJECT
public:
    // `decision` holds the comment already typed; `today` is the day in Europe/Paris.
    DecisionDialog(const Transition &transition, const Dossier &dossier, const Decision &decision,
        const Reference &reference, const QDate &today, MailPart::Compose mail, QWidget *parent);

    // Whether this action asks for anything that the panel does not hold.
    [[nodiscard]] static bool isNeededFor(Action action);

    // OK: sends confirmed() and stays open until it is done or refused.
    void accept() override;
    // Says what is wrong, at the field if it is one of this dialog's.
    void refuse(const Error &error);

signals:
    void confirmed(const rex::Decision &decision);

private:
    void addOffice(const Reference &reference);
    void addMotive(const QDate &today);
    void addHearing();
    void add(Field *field, const QString &name);
    void tellHearing();
    void tellMail();
    [[nodiscard]] Decision decision() const;

    Action m_action;
    Decision m_decision;
    QDate m_today;
    OfficeCombo *m_office = nullptr;
    SearchCombo *m_motive = nullptr;
    DayEdit *m_effect = nullptr;
    QWidget *m_hearing = nullptr;
    DayEdit *m_invitedOn = nullptr;
    QPlainTextEdit *m_observations = nullptr;
    QLineEdit *m_noneDue = nullptr;
    MailPart *m_mail;
    Banner *m_early; // the thirty days of the hearing are not over
    Banner *m_error;
    QHash<QString, Field *> m_fields; // by the name that an Error carries
};

} // namespace rex
