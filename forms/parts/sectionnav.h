// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace rex {

class SectionButton;

// The list of a form's sections at the left, each with its state; choosing one shows that section.
class SectionNav : public QFrame
{
    Q_OBJECT

public:
    enum class State { ToFill, Done, Error, Info, Plain };
    Q_ENUM(State)

    explicit SectionNav(const QString &title, QWidget *parent = nullptr);

    // icon is for State::Plain only. Returns the index.
    int addSection(const QString &title, State state = State::ToFill, const QString &icon = {});
    // With errors > 0 the section is in error whatever the state.
    void setState(int section, State state, int errors = 0);
    void setCurrent(int section);
    int current() const { return m_current; }

signals:
    // By the user, not by setCurrent().
    void sectionChosen(int section);

private:
    void applyLook();
    void choose(int section);

    QLabel *m_title;
    QVBoxLayout *m_list;
    QList<SectionButton *> m_buttons;
    int m_current = -1;
    bool m_again = false; // the section pressed was the current one already
};

} // namespace rex
