// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/problempage.h"

#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/flowlayout.h"
#include "forms/parts/label.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

ProblemPage::ProblemPage(const Error &error, const QString &path, QWidget *parent)
    : Page(parent)
    , m_path(path)
    , m_retry(button(tr("&Réessayer"), u"refresh"_s, ButtonRole::Primary))
{
    const Look &look = Look::of(this);
    auto *banner = new Banner(Banner::Kind::Error, {}, error.sentence);
    banner->setObjectName("problem");

    QPushButton *other = button(tr("&Choisir un autre fichier…"), u"folder-open"_s, ButtonRole::Neutral);
    other->setObjectName("otherFile");
    QPushButton *anew = button(tr("&Nouvelle installation…"), u"plus"_s, ButtonRole::Neutral);
    anew->setObjectName("newInstallation");
    QPushButton *leave = button(tr("&Quitter"), {}, ButtonRole::Neutral);
    leave->setObjectName("quit");
    m_retry->setObjectName("retry");
    connect(other, &QPushButton::clicked, this, &ProblemPage::chooseFile);
    connect(anew, &QPushButton::clicked, this, [this] { emit navigate({.place = Place::FirstRun}); });
    connect(leave, &QPushButton::clicked, this, &ProblemPage::quit);
    connect(m_retry, &QPushButton::clicked, this, &ProblemPage::retry);

    auto *content = new QWidget;
    content->setMaximumWidth(look.px(720));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    column->addWidget(label(title(), LabelKind::Title));
    column->addWidget(banner);
    if (!error.sentence.contains(path)) {
        QLabel *file = textLabel(tr("Fichier : %1").arg(path), LabelKind::Secondary);
        file->setTextFormat(Qt::PlainText);
        column->addWidget(file);
    }
    auto *buttons = new FlowLayout(nullptr, look.px(8), look.px(8));
    for (QPushButton *each : {leave, anew, other, m_retry})
        buttons->addWidget(each);
    column->addLayout(buttons);

    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(look.px(24), look.px(72), look.px(24), look.px(24));
    page->addStretch();
    page->addWidget(content, 100, Qt::AlignTop);
    page->addStretch();
}

void ProblemPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Fichier de la base de données"), m_path);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProblemPage::fileChosen);
    dialog->open();
}

QString ProblemPage::title() const
{
    return tr("La base de données ne s’ouvre pas");
}

QString ProblemPage::helpTopic() const
{
    return u"firststart"_s;
}

QList<KeyHint> ProblemPage::keyHints() const
{
    return {{u"F1"_s, tr("Aide")}};
}

void ProblemPage::focusFirst()
{
    m_retry->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
