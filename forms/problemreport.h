// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

#include <QObject>

namespace rex {

class Banner;
class FormBody;

// What « Contrôler » found, in the banner above the form and at the fields (guide 3.3): each line of the
// banner leads to its field. A line goes as soon as what it says is put right; new ones come by the next
// control only.
class ProblemReport : public QObject
{
    Q_OBJECT
public:
    ProblemReport(Banner &banner, FormBody &body, QObject *parent = nullptr);

    // After a control: red banner, or green, or yellow where there are only warnings.
    void show(const Problems &problems);
    // After typing: `now` is what a control would find now.
    void follow(const Problems &now);
    void clear();
    // F8.
    void goToNext();

    [[nodiscard]] const Problems &problems() const { return m_problems; }
    [[nodiscard]] int errorCount(Section section) const;

signals:
    void otherChosen(const rex::Problem &problem); // its section is not in the form

private:
    enum class Focus { Take, Leave };

    void write(Focus focus);
    [[nodiscard]] static QString errorTitle(qsizetype count);
    void goTo(int link);

    Banner &m_banner;
    FormBody &m_body;
    Problems m_problems;
    Problems m_linked; // those that the banner's links stand for
};

} // namespace rex
