// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/statusbar.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

StatusBar::StatusBar(QWidget *parent)
    : QFrame(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
    connect(&Look::of(this), &Look::changed, this, &StatusBar::applyLook);
    applyLook();
}

void StatusBar::applyLook()
{
    const Look &look = Look::of(this);
    setFixedHeight(look.px(26));
    layout()->setContentsMargins(look.px(24), 1, look.px(24), 0);
    m_left->setSpacing(look.px(20));
    m_right->setSpacing(look.px(20));
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.box->layout()->setSpacing(look.px(6));
        if (!entry.iconName.isEmpty())
            entry.icon->setPixmap(
                look.pixmap(entry.iconName, Token::Text2, look.px(14), devicePixelRatioF()));
    }
}

void StatusBar::setEntry(const QString &key, const QString &icon, const QString &text)
{
    Entry &entry = m_entries[key];
    if (!entry.box) {
        entry.box = new QWidget(this);
        entry.icon = new QLabel(entry.box);
        entry.text = label({}, LabelKind::Small, entry.box);
        auto *row = new QHBoxLayout(entry.box);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(entry.icon);
        row->addWidget(entry.text);
        m_left->addWidget(entry.box);
    }
    entry.iconName = icon;
    entry.icon->setHidden(icon.isEmpty());
    entry.text->setText(text);
    entry.box->setHidden(text.isEmpty());
    applyLook();
}

void StatusBar::setHints(const QList<KeyHint> &hints)
{
    while (QLayoutItem *item = m_right->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Look &look = Look::of(this);
    for (const KeyHint &hint : hints.mid(0, 4)) {
        auto *box = new QWidget(this);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(look.px(6));
        const QStringList keys = hint.keys.split(u'+');
        for (const QString &key : keys) {
            if (row->count() > 0)
                row->addWidget(label(u"+"_s, LabelKind::Small, box));
            auto *cap = new QLabel(key, box);
            cap->setProperty("look", u"keyCap"_s);
            row->addWidget(cap, 0, Qt::AlignVCenter);
        }
        row->addWidget(label(hint.text, LabelKind::Small, box));
        box->setAccessibleName(tr("%1 : %2", "keys, what they do").arg(hint.keys, hint.text));
        m_right->addWidget(box);
    }
}

} // namespace rex
