// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/decisionframe.h"
#include "model/domain/workflow.h"

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

// What a decision of the office needs beside its comment: the new office, the motive and the day of effect, the
// hearing of the exporter. It shows the parts that the action asks for.
class DecisionDialog : public DecisionFrame
{
    Q_OBJECT
public:
    // `decision` holds the comment already typed; `today` is the day in Europe/Paris.
    DecisionDialog(const Transition &transition, const Dossier &dossier, const Decision &decision,
        const Reference &reference, const QDate &today, MailPart::Compose mail, QWidget *parent);

    // Whether this action asks for anything that the panel does not hold.
    [[nodiscard]] static bool isNeededFor(Action action);

    void refuse(const Error &error) override;

protected:
    [[nodiscard]] Decision typed() const override;
    [[nodiscard]] std::optional<Error> check() override;

private:
    void addOffice(const Reference &reference);
    void addMotive(const QDate &today);
    void addHearing();
    void add(Field *field, const QString &name);
    void tellHearing();

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
    Banner *m_early; // the thirty days of the hearing are not over
    QHash<QString, Field *> m_fields; // by the name that an Error carries
};

} // namespace rex
