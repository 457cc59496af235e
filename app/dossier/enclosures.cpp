// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/enclosures.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

Enclosures::Enclosures(QWidget *parent)
    : QWidget(parent)
    , m_choose(button(tr("&Joindre des documents…"), u"paperclip"_s, ButtonRole::Quiet))
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
{
    setObjectName(u"enclosures"_s);
    m_choose->setObjectName(u"attachToComment"_s);
    m_list->setObjectName(u"enclosed"_s);
    m_list->setAccessibleName(tr("Documents joints au commentaire"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    connect(m_choose, &QPushButton::clicked, this, &Enclosures::chooseRequested);
    showFiles();
}

void Enclosures::add(const QList<NewAttachment> &files)
{
    for (const NewAttachment &file : files) {
        if (!m_files.contains(file))
            m_files.append(file);
    }
    showFiles();
}

void Enclosures::clear()
{
    m_files.clear();
    showFiles();
}

void Enclosures::showFiles()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose cross was pressed
        delete item;
    }
    for (const NewAttachment &file : std::as_const(m_files))
        m_lines->addWidget(line(file));
    m_list->setHidden(m_files.isEmpty());
}

QWidget *Enclosures::line(const NewAttachment &file)
{
    const Look &look = Look::of(this);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(look.px(4), 0, 0, 0);
    row->setSpacing(look.px(6));
    const QString said = tr("%1 (%2)").arg(file.name, shownSize(file.content.size()));
    QLabel *name = label({}, LabelKind::Body);
    name->setTextFormat(Qt::PlainText);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    name->setText(QFontMetrics(look.font(Look::Text::Body)).elidedText(said, Qt::ElideMiddle, look.px(250)));
    name->setToolTip(said);
    name->setAccessibleName(said);
    QToolButton *take = iconButton(u"x"_s, tr("Ne pas joindre « %1 »").arg(file.name));
    row->addWidget(name, 1);
    row->addWidget(take);
    connect(take, &QToolButton::clicked, this, [this, file] {
        m_files.removeOne(file);
        showFiles();
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    return line;
}

} // namespace rex
