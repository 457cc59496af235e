// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/sectionnav.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/sectionbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rex {

SectionNav::SectionNav(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(label(title, LabelKind::SmallStrong, this))
    , m_list(new QVBoxLayout)
{
    setAccessibleName(title);
    m_title->setHidden(title.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addStretch();
    m_list->setSpacing(0);
    connect(&Look::of(this), &Look::changed, this, &SectionNav::applyLook);
    applyLook();
}

void SectionNav::applyLook()
{
    const Look &look = Look::of(this);
    setFixedWidth(look.px(236));
    layout()->setContentsMargins(0, look.px(12), 1, look.px(12));
    m_title->setContentsMargins(look.px(16), 0, look.px(8), look.px(6));
}

int SectionNav::addSection(const QString &title, State state, const QString &icon)
{
    const int index = int(m_buttons.size());
    auto *section = new SectionButton(title, icon, this);
    section->setState(state, 0);
    m_buttons << section;
    m_list->addWidget(section);
    // An assistive technology toggles without a click; a click on the current section, which toggles nothing, counts.
    connect(section, &SectionButton::pressed, this, [this, section] { m_again = section->isChecked(); });
    connect(section, &SectionButton::clicked, this, [this, index] {
        if (m_again)
            choose(index);
    });
    connect(section, &SectionButton::toggled, this, [this, index](bool on) {
        if (on && index != m_current)
            choose(index);
    });
    return index;
}

void SectionNav::choose(int section)
{
    m_current = section;
    emit sectionChosen(section);
}

void SectionNav::setState(int section, State state, int errors)
{
    if (SectionButton *found = m_buttons.value(section))
        found->setState(errors > 0 ? State::Error : state, errors);
}

void SectionNav::setCurrent(int section)
{
    if (SectionButton *found = m_buttons.value(section)) {
        m_current = section;
        found->setChecked(true);
    }
}

} // namespace rex
