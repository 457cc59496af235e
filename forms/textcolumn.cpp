// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/textcolumn.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// A web address in the text becomes a link that the keyboard reaches; anything else stays plain text.
QLabel *runningText(const QString &text, QWidget *parent)
{
    static const QRegularExpression address(u"https?://[^\\s)]+"_s);
    const QRegularExpressionMatch match = address.match(text);
    if (!match.hasMatch()) {
        QLabel *plain = label(text, LabelKind::Body, parent);
        plain->setTextFormat(Qt::PlainText);
        plain->setWordWrap(true);
        return plain;
    }
    const QString before = text.first(match.capturedStart()).toHtmlEscaped();
    const QString link = match.captured().toHtmlEscaped();
    const QString after = text.sliced(match.capturedEnd()).toHtmlEscaped();
    QLabel *linked =
        textLabel(u"%1<a href=\"%2\">%2</a>%3"_s.arg(before, link, after), LabelKind::Body, parent);
    linked->setTextFormat(Qt::RichText);
    linked->setOpenExternalLinks(true);
    return linked;
}

} // namespace

TextColumn::TextColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Look::of(this).px(4));
}

void TextColumn::addParagraph(const QString &text)
{
    m_column->addWidget(runningText(text, this));
}

void TextColumn::addItem(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::of(this).px(6));
    auto *dash = label(u"–"_s, LabelKind::Body, this);
    row->addWidget(dash, 0, Qt::AlignTop);
    row->addWidget(runningText(text, this), 1);
    m_column->addLayout(row);
}

} // namespace rex
