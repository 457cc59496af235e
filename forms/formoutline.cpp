// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formoutline.h"

#include "forms/look/look.h"
#include "forms/stillcombo.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int iconSize = 16;

QIcon iconOf(const Look &look, SectionNav::State state)
{
    switch (state) {
    case SectionNav::State::ToFill:
        return look.icon(u"circle-dashed"_s);
    case SectionNav::State::Done:
        return look.icon(u"circle-check-filled"_s, Token::Success);
    case SectionNav::State::Error:
        return look.icon(u"alert-circle-filled"_s, Token::Error);
    case SectionNav::State::Info:
        return look.icon(u"info-circle"_s, Token::Info);
    case SectionNav::State::Plain:
        break;
    }
    return {};
}

} // namespace

FormOutline::FormOutline(const QString &title, QObject *parent)
    : QObject(parent)
    , m_list(new SectionNav(title))
    , m_combo(new StillCombo)
{
    m_list->setObjectName(u"formOutline"_s);
    m_combo->setObjectName(u"formOutlineCombo"_s);
    m_combo->setAccessibleName(title);
    const int icon = Look::of(m_combo).px(iconSize);
    m_combo->setIconSize({icon, icon});
    connect(m_list, &SectionNav::sectionChosen, this, &FormOutline::chosen);
    connect(m_combo, &QComboBox::activated, this, &FormOutline::chosen);
}

void FormOutline::setFolded(bool folded)
{
    m_list->setHidden(folded);
    m_combo->setHidden(!folded);
}

void FormOutline::add(const QString &title, SectionNav::State state)
{
    m_titles.append(title);
    m_list->addSection(title, state);
    m_combo->addItem(title);
    write(static_cast<int>(m_titles.size()) - 1, state, 0);
}

void FormOutline::setState(int part, SectionNav::State state, int errors)
{
    m_list->setState(part, state, errors);
    write(part, errors > 0 ? SectionNav::State::Error : state, errors);
}

void FormOutline::write(int part, SectionNav::State state, int errors)
{
    m_combo->setItemIcon(part, iconOf(Look::of(m_combo), state));
    m_combo->setItemText(part,
        errors > 0 ? tr("%1 — %2").arg(m_titles[part], tr("%n erreur(s)", nullptr, errors)) : m_titles[part]);
}

void FormOutline::setCurrent(int part)
{
    m_list->setCurrent(part);
    m_combo->setCurrentIndex(part);
}

} // namespace rex
