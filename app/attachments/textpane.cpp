// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/textpane.h"

#include "model/domain/plaintext.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int mostSteps = 20;
constexpr int leastSteps = -4;
constexpr qsizetype mostShown = 1024 * 1024; // letters; a screen reader and a person stop long before

} // namespace

TextPane::TextPane(const QByteArray &content, QWidget *parent)
    : PreviewPane(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"textView"_s);
    m_text->setAccessibleName(tr("Texte du document"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    const QString text = decodedText(content);
    m_text->setPlainText(text.size() > mostShown ? text.first(mostShown) + u"\n\n"_s
                + tr("La suite n’est pas montrée : ouvrez le document pour la lire.")
                                                 : text);
    setFocusProxy(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
}

void TextPane::zoom(double factor)
{
    const int step = std::clamp(m_steps + (factor > 1 ? 1 : -1), leastSteps, mostSteps);
    m_text->zoomIn(step - m_steps);
    m_steps = step;
}

void TextPane::fit()
{
    m_text->zoomIn(-m_steps);
    m_steps = 0;
}

QString TextPane::remark() const
{
    return tr("%n ligne(s)", nullptr, m_text->blockCount());
}

} // namespace rex
