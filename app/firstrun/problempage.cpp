// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/problempage.h"

#include "forms/filechooser.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPushButton>

namespace rex {

using namespace Qt::StringLiterals;

ProblemPage::ProblemPage(const Error &error, const QString &path, QWidget *parent)
    : GatePage(parent)
    , m_path(path)
    , m_retry(button(tr("&Réessayer"), u"refresh"_s, ButtonRole::Primary))
{
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

    QList<QWidget *> content = {banner};
    if (!error.sentence.contains(path)) {
        QLabel *file = textLabel(tr("Fichier : %1").arg(path), LabelKind::Secondary);
        file->setTextFormat(Qt::PlainText);
        content.append(file);
    }
    show(content, {leave, anew, other, m_retry});
}

void ProblemPage::chooseFile()
{
    auto *dialog = new FileChooser(FileChooser::For::OpeningOne, this, tr("Fichier de la base de données"), m_path);
    connect(dialog, &QFileDialog::fileSelected, this, &ProblemPage::fileChosen);
    dialog->open();
}

QString ProblemPage::title() const
{
    return tr("La base de données ne s’ouvre pas");
}

void ProblemPage::focusFirst()
{
    m_retry->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
