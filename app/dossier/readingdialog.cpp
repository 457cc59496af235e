// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/readingdialog.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

ReadingDialog::ReadingDialog(const QString &name, const QString &title, QWidget *parent)
    : ReadingDialog(name, title, title, parent)
{
}

ReadingDialog::ReadingDialog(const QString &name, const QString &title, const QString &heading, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const Look &look = Look::of(this);
    m_column->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
    m_column->setSpacing(look.px(12));
    m_column->addWidget(label(heading, LabelKind::Heading));
}

QLabel *ReadingDialog::addRemark(const QString &text)
{
    QLabel *remark = textLabel(text.toHtmlEscaped(), LabelKind::Secondary);
    m_column->addWidget(remark);
    return remark;
}

void ReadingDialog::finish(QWidget *content, const QSize &size)
{
    m_column->addWidget(content, 1);
    QPushButton *close = button(tr("&Fermer"), {}, ButtonRole::Primary);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_column->addWidget(close, 0, Qt::AlignRight);
    resize(Look::of(this).px(size.width()), Look::of(this).px(size.height()));
}

} // namespace rex
