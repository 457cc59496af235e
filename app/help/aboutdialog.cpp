// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/aboutdialog.h"

#include "app/paths.h"
#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

// Who made what is in here, with the licence under which it is passed on (resources/reference/README.md).
QStringList credits()
{
    return {
        AboutDialog::tr("Programme : GPL version 3 ou ultérieure."),
        AboutDialog::tr("Nomenclature : © Union européenne, Nomenclature combinée 2026, EU Vocabularies, "
                        "adaptée (CC BY 4.0) ; d’après xterr/php-cncodes (MIT, © 2022 Ceana Razvan)."),
        AboutDialog::tr("Bureaux de douane : EU Customs Office List, Commission européenne, d’après HM Revenue & "
                        "Customs (Apache 2.0)."),
        AboutDialog::tr("Pays : iso-codes du projet Debian (LGPL 2.1 ou ultérieure)."),
        AboutDialog::tr("Icônes : Tabler Icons (MIT). Police : Noto Sans (OFL 1.1)."),
        AboutDialog::tr("Bibliothèques : Qt %1 (LGPL 3), SQLite (domaine public), libsodium (ISC), tl::expected "
                        "(CC0), libqrcodegen (MIT).")
            .arg(QLatin1StringView(qVersion())),
        AboutDialog::tr("Écrit d’après le guide « Télé-procédure SOPRANO-REX à l’attention des opérateurs "
                        "économiques » de décembre 2016. Ce programme n’est pas un service de la douane."),
    };
}

} // namespace

AboutDialog::AboutDialog(const QString &databasePath, QWidget *parent)
    : QDialog(parent)
    , m_databasePath(databasePath)
{
    const Look &look = Look::of(this);
    setObjectName("aboutDialog");
    setWindowTitle(tr("À propos de SOPRANO-REX"));
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    column->setSpacing(look.px(8));
    column->addWidget(label(u"SOPRANO-REX " REX_VERSION ""_s, LabelKind::Title));
    column->addWidget(textLabel(tr("Demande et gestion du numéro d’exportateur enregistré (REX)."), LabelKind::Body));
    if (!m_databasePath.isEmpty()) {
        QLabel *path = textLabel(tr("Base de données : %1").arg(m_databasePath), LabelKind::Body);
        path->setObjectName("databasePath");
        path->setTextFormat(Qt::PlainText);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(path);
    }
    column->addSpacing(look.px(4));
    column->addWidget(label(tr("Licences et sources"), LabelKind::Heading));
    const QStringList lines = credits();
    for (const QString &line : lines)
        column->addWidget(textLabel(line, LabelKind::Secondary));
    column->addStretch();
    auto *scroll = new PageScroll;
    scroll->setWidget(text);

    QPushButton *copyButton = button(tr("&Copier les informations"), u"copy"_s, ButtonRole::Neutral);
    copyButton->setObjectName("copyInformation");
    connect(copyButton, &QPushButton::clicked, this, &AboutDialog::copy);
    QPushButton *closeButton = button(tr("&Fermer"), {}, ButtonRole::Primary);
    closeButton->setObjectName("closeAbout");
    closeButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new ActionBar;
    foot->addLeft(copyButton);
    foot->addRight(closeButton);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(foot);
    resize(look.px(600), look.px(500));
}

QString AboutDialog::information() const
{
    const QStringList lines = {
        u"SOPRANO-REX " REX_VERSION ""_s,
        u"Qt "_s + QLatin1StringView(qVersion()),
        QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture(),
        tr("Base de données : %1").arg(m_databasePath),
        tr("Réglages : %1").arg(paths::settingsFile()),
        tr("Journal du programme : %1").arg(paths::logFile()),
    };
    return lines.join(u'\n');
}

void AboutDialog::copy()
{
    QGuiApplication::clipboard()->setText(information());
}

} // namespace rex
