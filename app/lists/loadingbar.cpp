// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/loadingbar.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int patience = 1000; // ms; below it nothing is shown

} // namespace

LoadingBar::LoadingBar(QWidget *parent)
    : QWidget(parent)
{
    const Look &look = Look::of(this);
    setObjectName(u"loadingBar"_s);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0); // how much there is to read is not known before it is read
    bar->setTextVisible(false);
    bar->setFixedHeight(look.px(4));
    bar->setAccessibleName(tr("Chargement…"));
    QPushButton *cancel = button(tr("Annuler"), u"x"_s, ButtonRole::Quiet);
    cancel->setObjectName(u"cancelLoading"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(10), 0, look.px(10), 0);
    row->setSpacing(look.px(8));
    row->addWidget(label(tr("Chargement…"), LabelKind::Small));
    row->addWidget(bar, 1);
    row->addWidget(cancel);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, &LoadingBar::cancelled);
}

void LoadingBar::setLoading(bool loading)
{
    if (loading) {
        m_delay.start();
    } else {
        m_delay.stop();
        hide();
    }
}

} // namespace rex
