// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/openingpage.h"

#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

namespace rex {

using namespace Qt::StringLiterals;

OpeningPage::OpeningPage(const QString &path, QWidget *parent)
    : GatePage(parent)
    , m_cancel(button(tr("&Annuler"), {}, ButtonRole::Neutral))
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0); // nobody knows how long
    bar->setTextVisible(false);
    bar->setAccessibleName(title());
    QLabel *explanation = textLabel(
        tr("Le fichier met du temps à répondre, ou la base d’une version antérieure est mise à jour. Rien n’est à faire ; "
           "vous pouvez aussi annuler et choisir un autre fichier."),
        LabelKind::Secondary);
    QLabel *file = textLabel(tr("Fichier : %1").arg(path), LabelKind::Secondary);
    file->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName("cancelOpening");
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::givenUp);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, m_cancel, &QPushButton::click);
    show({bar, explanation, file}, {m_cancel});
}

QString OpeningPage::title() const
{
    return tr("Ouverture de la base de données…");
}

void OpeningPage::focusFirst()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
