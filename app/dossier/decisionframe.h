// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/mailpart.h"
#include "forms/parts/banner.h"
#include "forms/verbdialog.h"
#include "model/domain/decision.h"
#include "model/domain/result.h"

#include <optional>

namespace rex {

// The frame of what confirms a decision of the office: a message above, the mail that leaves below. It stays open,
// with all that was typed, until the decision is taken or given up; whatever goes wrong is said in it.
class DecisionFrame : public VerbDialog
{
    Q_OBJECT
public:
    DecisionFrame(const QString &prefix, const QString &title, MailPart::Compose compose, QWidget *parent);

    // OK: sends confirmed() and stays open until it is done or refused.
    void accept() override;
    // Says what is wrong, at the field if it is one of this dialog's.
    virtual void refuse(const Error &error);
    // Somebody was first, as the sentence says: nothing is decided before one goes on with the dossier as it is now.
    // `different`: its form has changed too.
    void tellConflict(const QString &sentence, bool different);
    // To be known before one decides; a conflict that is being told comes first.
    void warn(const QString &sentence);
    // It can no longer be decided; what was typed can still be read and copied.
    void tellEnd(const QString &sentence);
    // OK decides on the present version from now on.
    void goOn(const QString &sentence);

signals:
    void confirmed(const rex::Decision &decision);
    void differencesRequested();
    void takeOverRequested();

protected:
    // What stands in the fields; the addition to the mail comes to it.
    [[nodiscard]] virtual Decision typed() const = 0;
    // What cannot be read as it is typed; clears what was said at the fields before.
    [[nodiscard]] virtual std::optional<Error> check() { return std::nullopt; }
    void addMail(); // below all else
    void tellMail();

private:
    void tell(Banner::Kind kind, const QString &sentence);

    Banner *m_banner;
    QWidget *m_offers;
    bool m_stopped = false; // a conflict is told
    QPushButton *m_differences;
    QPushButton *m_takeOver;
    MailPart *m_mail;
};

} // namespace rex
