// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/confirm.h"

#include "forms/parts/label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

Confirm::Confirm(const QString &title, const QString &text, QWidget *parent)
    : Confirm(title, text, tr("&OK"), parent)
{
}

Confirm::Confirm(const QString &title, const QString &text, const QString &verb, QWidget *parent)
    : VerbDialog(u"confirm"_s, title, verb, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *words = label(text, LabelKind::Body, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setObjectName(u"confirmText"_s);
    content()->addWidget(words);
    setAccessibleDescription(text);
}

Confirm *Confirm::ask(
    QWidget *parent, const QString &title, const QString &text, std::function<void()> confirmed)
{
    auto *dialog = new Confirm(title, text, parent);
    connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    dialog->open();
    return dialog;
}

} // namespace rex
