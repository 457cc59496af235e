// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/mailsettingsfields.h"

#include "forms/filechooser.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/passwordedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int startTlsPort = 587;
constexpr int tlsPort = 465;
constexpr int mostText = 254;
constexpr int mostPath = 1000;
constexpr int mostNames = 5000;

} // namespace

MailSettingsFields::MailSettingsFields(const QString &workstation, QWidget *parent)
    : FieldGroup(parent)
    , m_workstation(workstation)
{
    addServer();
    addSender();
    addWorkstations(workstation);
}

QLineEdit *MailSettingsFields::addLine(const QString &name, const QString &label, bool mandatory, int most)
{
    auto *line = new QLineEdit;
    line->setMaxLength(most);
    add(name, line, label)->setMandatory(mandatory);
    return line;
}

void MailSettingsFields::addServer()
{
    m_host = addLine(u"host"_s, tr("&Serveur"), true, mostText);
    m_host->setPlaceholderText(u"smtp.exemple.fr"_s);
    m_security = new QComboBox;
    for (const MailSecurity security : {MailSecurity::StartTls, MailSecurity::Tls})
        m_security->addItem(label(security), int(security));
    add(u"security"_s, m_security, tr("Sé&curité"))
        ->setHintBelow(tr("La liaison est toujours chiffrée et le certificat du serveur vérifié\u00a0: sinon rien ne part."));
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setValue(startTlsPort);
    add(u"port"_s, m_port, tr("&Port"))->setEditorWidth(108);
    m_user = addLine(u"user"_s, tr("I&dentifiant"), false, mostText);
    m_password = new PasswordEdit;
    m_password->setMaxLength(mostText);
    add(u"password"_s, m_password, tr("&Mot de passe"))
        ->setMandatory(false)
        .setHintBelow(tr("Chiffré par une clé gardée sur ce poste, hors de la base. À saisir sur chaque poste qui envoie."));
    m_caFile = addLine(u"caFile"_s, tr("&Fichier d’autorités"), false, mostPath);
    field(u"caFile"_s)->setHintBelow(tr("Seulement si le serveur a un certificat de votre réseau\u00a0: un fichier PEM."));
    QPushButton *browse = button(tr("Parco&urir…"), u"folder-open"_s, ButtonRole::Quiet);
    browse->setObjectName(u"browseCaFile"_s);
    layout()->addWidget(browse);
    layout()->setAlignment(browse, Qt::AlignLeft);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *chooser = new FileChooser(FileChooser::For::OpeningOne, this, tr("Fichier d’autorités"));
        chooser->setNameFilter(tr("Certificats (*.pem *.crt);;Tous les fichiers (*)"));
        connect(chooser, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        chooser->open();
    });
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailSettingsFields::followSecurity);
}

void MailSettingsFields::addSender()
{
    m_senderAddress = addLine(u"senderAddress"_s, tr("&Adresse de l’expéditeur"), true, mostText);
    m_senderName = addLine(u"senderName"_s, tr("N&om de l’expéditeur"), false, mostText);
}

void MailSettingsFields::addWorkstations(const QString &workstation)
{
    m_workstations = addLine(u"workstations"_s, tr("Postes qui en&voient"), false, mostNames);
    field(u"workstations"_s)
        ->setHintBelow(tr("Noms des ordinateurs, séparés par des virgules. Aucun\u00a0: les courriels attendent. Ce poste "
                          "s’appelle %1.").arg(workstation));
    QPushButton *addThis = button(tr("A&jouter ce poste"), u"plus"_s, ButtonRole::Quiet);
    addThis->setObjectName(u"addWorkstation"_s);
    layout()->addWidget(addThis);
    layout()->setAlignment(addThis, Qt::AlignLeft);
    connect(addThis, &QPushButton::clicked, this, [this, workstation] {
        MailSettings typed = settings();
        if (!typed.names(workstation))
            m_workstations->setText((typed.workstations << workstation).join(u", "_s));
    });
}

// The usual port goes with the security; one that was typed stays.
void MailSettingsFields::followSecurity()
{
    const bool tls = m_security->currentData().toInt() == int(MailSecurity::Tls);
    if (m_port->value() == (tls ? startTlsPort : tlsPort))
        m_port->setValue(tls ? tlsPort : startTlsPort);
}

void MailSettingsFields::tell(const MailSettings &settings, bool passwordKnown)
{
    m_told = settings;
    m_passwordKnown = passwordKnown;
    m_host->setText(settings.host);
    m_security->setCurrentIndex(m_security->findData(int(settings.security)));
    m_port->setValue(settings.port);
    m_user->setText(settings.user);
    m_password->clear();
    m_password->setShown(false);
    m_password->setPlaceholderText(passwordKnown ? tr("Inchangé") : QString());
    m_senderAddress->setText(settings.senderAddress);
    m_senderName->setText(settings.senderName);
    m_caFile->setText(settings.caFile);
    m_workstations->setText(settings.workstations.join(u", "_s));
}

MailSettings MailSettingsFields::settings() const
{
    MailSettings settings;
    settings.host = m_host->text();
    settings.port = m_port->value();
    settings.security = MailSecurity(m_security->currentData().toInt());
    settings.user = m_user->text();
    settings.senderAddress = m_senderAddress->text();
    settings.senderName = m_senderName->text();
    settings.caFile = m_caFile->text();
    settings.workstations = m_workstations->text().split(u',', Qt::SkipEmptyParts);
    return normalised(settings);
}

std::optional<QString> MailSettingsFields::password() const
{
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

bool MailSettingsFields::isChanged() const
{
    return settings() != m_told || password();
}

bool MailSettingsFields::check(bool toTry)
{
    const MailSettings typed = settings();
    Problems problems = validate(typed);
    if ((toTry || typed.names(m_workstation)) && !typed.user.isEmpty() && !m_passwordKnown && !password())
        problems.append({Section::Account, u"password"_s, -1, tr("« Mot de passe » est obligatoire avec un identifiant"), true});
    for (Problem &problem : problems)
        problem.sentence += u'.';
    showProblems(problems);
    focusFirstError();
    return problems.isEmpty();
}

} // namespace rex
