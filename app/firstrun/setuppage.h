// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "model/domain/result.h"

class QPushButton;
class QVBoxLayout;

namespace rex {

class ActionBar;
class Banner;

// What the pages share that set something up before the first login: a heading, cards of fields, « Retour »
// and one button that does it, with the window alive while it works.
class SetupPage : public Page
{
    Q_OBJECT
public:
    void canLeave(std::function<void()> leave) override; // stays while it writes

protected:
    SetupPage(const QString &heading, const QString &explanation, QWidget *parent);

    void addBody(QWidget *body);
    // Lacks « Retour » when `back` is where one is: nothing lies before this page.
    void setBack(const Destination &back);
    void setSubmit(const QString &text, const QString &busyText);
    enum class Busy { No, Opening, Writing };
    void setBusy(Busy busy); // one may leave what only opens a file: a dead server may never answer
    void tell(const Error &error);
    void warn(const QString &sentence);
    virtual void submit() = 0;

private:
    QWidget *m_content;
    QVBoxLayout *m_column;
    Banner *m_banner;
    ActionBar *m_actions;
    QPushButton *m_submit;
    QString m_submitText;
    QString m_busyText;
    Busy m_busy = Busy::No;
};

} // namespace rex
