// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/verbdialog.h"

#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/buttons.h"
#include "forms/parts/pagescroll.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int leastWidth = 560;
constexpr int margin = 20;
constexpr int gap = 6;
constexpr int frame = 40; // of the desktop, above and below

// As wide and as tall as what it holds, if there is room.
class ContentScroll : public PageScroll
{
public:
    using PageScroll::PageScroll;

    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), 0}; }
};

} // namespace

VerbDialog::VerbDialog(const QString &prefix, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_foot(new ActionBar(this))
    , m_verb(button(verb, {}, ButtonRole::Primary))
    , m_scroll(new ContentScroll(this))
    , m_body(new QWidget)
    , m_content(new QVBoxLayout(m_body))
{
    const Look &look = Look::of(this);
    setObjectName(prefix);
    setWindowTitle(title);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    QPushButton *cancel = button(tr("&Annuler"), {}, ButtonRole::Neutral);
    cancel->setObjectName(prefix + u"Cancel"_s);
    m_verb->setObjectName(prefix + u"Ok"_s);
    m_verb->setDefault(true);
    m_foot->addRight(cancel);
    m_foot->addRight(m_verb);
    m_content->setContentsMargins(look.px(margin), look.px(margin), look.px(margin), look.px(margin));
    m_content->setSpacing(look.px(gap));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false); // the dialog's own shows through
    m_body->installEventFilter(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    setMinimumWidth(look.px(leastWidth));
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

// Sentences that appear under a field wrap, and wrapped text is as tall as the width makes it: a window does
// not grow for that by itself.
void VerbDialog::fit(bool exactly)
{
    const QRect room = screen()->availableGeometry();
    const int tallest = room.height() - Look::of(this).px(frame);
    int wide = std::max({width(), minimumWidth(), m_body->minimumSizeHint().width()});
    int needed = std::max(m_foot->sizeHint().height(), m_foot->minimumHeight()); // the foot has a height of its own
    needed += m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(wide) : m_body->sizeHint().height();
    if (needed > tallest) { // it scrolls, and the bar takes its part
        needed = tallest;
        wide = std::max(wide, m_body->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    }
    if (exactly || needed > height() || wide > width())
        resize(wide, exactly ? needed : std::max(needed, height()));
    if (isVisible() && frameGeometry().bottom() > room.bottom())
        move(x(), std::max(room.top(), y() - (frameGeometry().bottom() - room.bottom())));
}

bool VerbDialog::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    // What the size hint of wrapped text guesses too much would show as gaps.
    if (event->type() == QEvent::Show && !event->spontaneous())
        fit(!testAttribute(Qt::WA_Resized));
    else if (event->type() == QEvent::LayoutRequest)
        fit();
    return result;
}

bool VerbDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QDialog::eventFilter(watched, event);
    if (watched == m_body && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection); // once it is laid out
    return result;
}

void VerbDialog::done(int result)
{
    if (isVisible())
        QDialog::done(result);
}

void VerbDialog::setVerbAvailable(bool available)
{
    m_verb->setEnabled(available);
}

void VerbDialog::addFootTool(QPushButton *tool)
{
    m_foot->addLeft(tool);
}

} // namespace rex
