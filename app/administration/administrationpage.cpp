// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/administrationpage.h"

#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/sectionnav.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int foldedUnder = 1250; // narrower: the list of parts is a combo above the part

} // namespace

AdministrationPage::AdministrationPage(const PageContext &context, Place place, QWidget *parent)
    : Page(parent)
    , m_parts(administrationPartsOf(context.session.account.role))
    , m_list(new SectionNav(tr("Administration")))
    , m_combo(new QComboBox)
    , m_comboBox(new QWidget)
{
    m_list->setObjectName(u"administrationParts"_s);
    m_combo->setObjectName(u"administrationPart"_s);
    for (int i = 0; i < m_parts.size(); ++i) {
        m_list->addSection(m_parts.at(i).title, SectionNav::State::Plain, m_parts.at(i).icon);
        m_combo->addItem(m_parts.at(i).title);
        if (m_parts.at(i).place == place)
            m_current = i;
    }
    showCurrent();
    m_part = m_parts.at(m_current).build(context, this);

    auto *comboRow = new QHBoxLayout(m_comboBox);
    comboRow->setContentsMargins(context.look.px(24), context.look.px(12), context.look.px(24), 0);
    comboRow->addWidget(new Field(tr("Administration"), m_combo));
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_list);
    m_layout->addWidget(m_comboBox);
    m_layout->addWidget(m_part, 1);
    const bool several = m_parts.size() > 1;
    m_list->setVisible(several);
    m_comboBox->setVisible(several);

    connect(m_list, &SectionNav::sectionChosen, this, &AdministrationPage::choose);
    connect(m_combo, &QComboBox::activated, this, &AdministrationPage::choose);
    connect(m_part, &Page::navigate, this, &Page::navigate);
    connect(m_part, &Page::message, this, &Page::message);
    connect(m_part, &Page::remark, this, &Page::remark);
    connect(m_part, &Page::keyHintsChanged, this, &Page::keyHintsChanged);
    connect(&context.look, &Look::changed, this, &AdministrationPage::applyLook);
    applyLook();
}

// The window asks this page whether it may be left: until then nothing moves here.
void AdministrationPage::choose(int index)
{
    showCurrent();
    if (index != m_current)
        emit navigate({.place = m_parts.at(index).place});
}

void AdministrationPage::showCurrent()
{
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(m_current);
    m_list->setCurrent(m_current);
}

void AdministrationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyLook();
}

void AdministrationPage::applyLook()
{
    const Look &look = Look::of(this);
    const bool folded = width() < look.px(foldedUnder);
    m_layout->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setFixedWidth(look.px(236));
    m_list->setVisible(m_parts.size() > 1 && !folded);
    m_comboBox->setVisible(m_parts.size() > 1 && folded);
}

QString AdministrationPage::title() const
{
    return m_part->title();
}

QString AdministrationPage::helpTopic() const
{
    return m_part->helpTopic();
}

QList<KeyHint> AdministrationPage::keyHints() const
{
    return m_part->keyHints();
}

void AdministrationPage::refresh()
{
    m_part->refresh();
}

void AdministrationPage::canLeave(std::function<void()> leave)
{
    m_part->canLeave(std::move(leave));
}

void AdministrationPage::focusFirst()
{
    m_part->focusFirst();
}

bool AdministrationPage::focusSearch()
{
    return m_part->focusSearch();
}

QList<QWidget *> AdministrationPage::regions()
{
    QList<QWidget *> regions = m_part->regions();
    if (m_parts.size() > 1)
        regions.prepend(m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_combo);
    return regions;
}

} // namespace rex
