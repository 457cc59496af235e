// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/copybutton.h"

#include "forms/look/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rex {

CopyButton::CopyButton(const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(Look::of(this).icon(u"copy"_s));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(name);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), tr("Copié\u00a0: %1").arg(m_text), this);
}

} // namespace rex
