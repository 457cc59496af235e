// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/officesetuppage.h"

#include "app/administration/accountfields.h"
#include "app/administration/officecombo.h"
#include "app/background.h"
#include "forms/filechooser.h"
#include "forms/look/look.h"
#include "forms/mnemonics.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/field.h"
#include "forms/parts/foldbox.h"
#include "forms/parts/radiorow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const auto nameFilter = u"SOPRANO-REX (*.sqlite);;* (*)"_s;

} // namespace

OfficeSetupPage::OfficeSetupPage(Databases &databases, QWidget *parent)
    : SetupPage(tr("Petit bureau"),
        tr("Le fichier de la base peut se trouver sur cet ordinateur ou dans un dossier partagé par le bureau. "
           "Qui peut écrire ce fichier peut aussi le modifier hors du programme : réservez le dossier aux "
           "agents du bureau."),
        parent)
    , m_databases(databases)
    , m_account(new AccountFields)
    , m_newOnly(new QWidget)
{
    auto *administrator = new Card(tr("Premier administrateur"));
    administrator->addContent(m_account);
    auto *cards = new FoldBox(400, 16);
    cards->addColumn(administrator);
    cards->addColumn(officeCard());
    auto *newOnly = new QVBoxLayout(m_newOnly);
    newOnly->setContentsMargins(0, 0, 0, 0);
    newOnly->addWidget(cards);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(12));
    // A database made but not furnished yet (the program was ended in between) only lacks its administrator.
    if (!databases.workspace()) {
        column->addWidget(fileCard());
        setBack({.place = Place::FirstRun});
    }
    column->addWidget(m_newOnly);
    addBody(body);
    showChoice();
    Mnemonics mnemonics;
    mnemonics.reserveButtons(*this);
    mnemonics.reserve(tr("&Ouvrir la base"));
    if (m_file)
        m_file->setText(mnemonics.give(m_file->text()));
    m_account->giveLetters(mnemonics);
    m_officeField->setText(mnemonics.give(m_officeField->text()));
}

Card *OfficeSetupPage::fileCard()
{
    auto *card = new Card(tr("Fichier de la base de données"));
    m_choice = new RadioRow;
    m_choice->setAccessibleName(card->title());
    m_choice->addOption(tr("&Nouvelle base"), New)->setObjectName("newFile");
    m_choice->addOption(tr("Base &existante"), Existing)->setObjectName("existingFile");
    m_choice->setValue(New);
    connect(m_choice, &RadioRow::valueChanged, this, &OfficeSetupPage::showChoice);
    m_path = new QLineEdit;
    m_path->setObjectName("path");
    m_file = new Field(tr("Fichier"), m_path);
    m_file->setMandatory(true).setPlacement(Field::Placement::Above);
    connect(m_path, &QLineEdit::textChanged, m_file, &Field::clearError);
    QPushButton *choose = button(tr("&Parcourir…"), u"folder-open"_s, ButtonRole::Neutral);
    choose->setObjectName("browse");
    connect(choose, &QPushButton::clicked, this, &OfficeSetupPage::browse);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(12));
    column->addWidget(m_choice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::of(this).px(8));
    row->addWidget(m_file, 1);
    auto *beside = new QVBoxLayout; // of the editor, below the label's line
    beside->addSpacing(Look::of(this).px(24));
    beside->addWidget(choose);
    beside->addStretch();
    row->addLayout(beside);
    column->addLayout(row);
    card->addContent(content);
    return card;
}

Card *OfficeSetupPage::officeCard()
{
    auto *card = new Card(tr("Votre bureau"));
    m_office = new OfficeCombo(m_reference);
    m_office->setObjectName("office");
    m_officeField = new Field(tr("Service"), m_office);
    m_officeField->setMandatory(true)
        .setPlacement(Field::Placement::Above)
        .setHint(tr("Proposé pour chaque nouveau compte d’agent."));
    connect(m_office, &QComboBox::currentIndexChanged, m_officeField, &Field::clearError);
    card->addContent(m_officeField);
    card->body()->addStretch();
    return card;
}

void OfficeSetupPage::showChoice()
{
    const bool existing = m_choice && m_choice->value() == Existing;
    m_newOnly->setHidden(existing);
    if (existing)
        setSubmit(tr("&Ouvrir la base"), tr("Ouverture…"));
    else
        setSubmit(tr("&Créer la base"), tr("Création…"));
}

void OfficeSetupPage::browse()
{
    auto *dialog = new FileChooser(
        m_choice->value() == New ? FileChooser::For::Saving : FileChooser::For::OpeningOne, this,
        tr("Fichier de la base de données"), m_path->text());
    dialog->setNameFilter(nameFilter);
    dialog->leaveReplacingToCaller(); // an existing file is refused, never replaced
    dialog->setDefaultSuffix(u"sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

bool OfficeSetupPage::fileGiven()
{
    if (!m_file || !m_path->text().trimmed().isEmpty())
        return true;
    m_file->setError(tr("« %1 » est obligatoire").arg(m_file->text()));
    return false;
}

bool OfficeSetupPage::officeGiven()
{
    if (m_office->currentIndex() >= 0)
        return true;
    m_officeField->setError(tr("« %1 » est obligatoire").arg(m_officeField->text()));
    return false;
}

void OfficeSetupPage::submit()
{
    const bool fileIsGiven = fileGiven();
    if (m_choice && m_choice->value() == Existing) {
        if (fileIsGiven)
            openExisting();
        else
            m_file->activate();
        return;
    }
    Account account = m_account->account();
    account.role = Role::Administrator;
    const bool accountIsRight = m_account->check(account);
    const bool officeIsGiven = officeGiven();
    if (fileIsGiven && accountIsRight && officeIsGiven)
        createAdministrator();
    else if (!fileIsGiven)
        m_file->activate();
    else if (!m_account->focusFirstError())
        m_officeField->activate();
}

void OfficeSetupPage::openExisting()
{
    setBusy(Busy::Opening);
    m_databases.open(m_path->text().trimmed(), this, [this](const Result<> &done) {
        if (fileIsThere(done))
            emit opened();
    });
}

void OfficeSetupPage::createAdministrator()
{
    if (m_databases.workspace()) {
        writeAdministrator();
        return;
    }
    setBusy(Busy::Opening);
    m_databases.create(m_path->text().trimmed(), Installation::SmallOffice, this, [this](const Result<> &done) {
        if (fileIsThere(done))
            writeAdministrator();
    });
}

bool OfficeSetupPage::fileIsThere(const Result<> &done)
{
    setBusy(Busy::No);
    if (done) {
        m_databases.remember();
        return true;
    }
    m_file->setError(done.error().sentence);
    m_file->activate();
    return false;
}

void OfficeSetupPage::writeAdministrator()
{
    setBusy(Busy::Writing);
    const Workspace &workspace = *m_databases.workspace();
    inBackground(
        workspace.database(), this,
        [&workspace, account = m_account->account(), password = m_account->password(),
            office = m_office->currentData().toString()]() -> Result<Account> {
            if (Result<> done = workspace.setOffice(office); !done)
                return fail(done.error());
            return workspace.accounts().createFirstAdministrator(account, password);
        },
        [this](const Result<Account> &result) { finish(result); });
}

void OfficeSetupPage::finish(const Result<Account> &result)
{
    setBusy(Busy::No);
    if (result)
        emit loggedIn(*result);
    else if (m_account->showError(result.error()))
        m_account->focusFirstError();
    else
        tell(result.error());
}

QString OfficeSetupPage::title() const
{
    return tr("Petit bureau");
}

QString OfficeSetupPage::helpTopic() const
{
    return u"firststart"_s;
}

QList<KeyHint> OfficeSetupPage::keyHints() const
{
    return {{u"Alt+P"_s, tr("Parcourir")}, {u"F1"_s, tr("Aide")}};
}

void OfficeSetupPage::focusFirst()
{
    if (m_file)
        m_file->activate();
    else
        m_account->field(u"displayName"_s)->activate();
}

} // namespace rex
