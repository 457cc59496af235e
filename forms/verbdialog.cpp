// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/verbdialog.h"

#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/buttons.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int leastWidth = 560;
constexpr int margin = 20;
constexpr int gap = 6;

} // namespace

VerbDialog::VerbDialog(const QString &prefix, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_foot(new ActionBar(this))
    , m_content(new QVBoxLayout)
{
    const Look &look = Look::of(this);
    setObjectName(prefix);
    setWindowTitle(title);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    QPushButton *cancel = button(tr("&Annuler"), {}, ButtonRole::Neutral);
    cancel->setObjectName(prefix + u"Cancel"_s);
    QPushButton *ok = button(verb, {}, ButtonRole::Primary);
    ok->setObjectName(prefix + u"Ok"_s);
    ok->setDefault(true);
    m_foot->addRight(cancel);
    m_foot->addRight(ok);
    m_content->setContentsMargins(look.px(margin), look.px(margin), look.px(margin), look.px(margin));
    m_content->setSpacing(look.px(gap));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_content, 1);
    column->addWidget(m_foot);
    setMinimumWidth(look.px(leastWidth));
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

// Sentences that appear under a field wrap, and wrapped text is as tall as the width makes it: a window does
// not grow for that by itself.
bool VerbDialog::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return result;
}

void VerbDialog::done(int result)
{
    if (isVisible())
        QDialog::done(result);
}

void VerbDialog::addFootTool(QPushButton *tool)
{
    m_foot->addLeft(tool);
}

} // namespace rex
