// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printdialog.h"

#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "model/service/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int dialogWidth = 560;
constexpr int labelWidth = 148;
constexpr int languageWidth = 160;
constexpr int margin = 16;
constexpr int gap = 8;
// A name with one of these cannot be copied to every system that exporters use.
const QString forbidden = u"\\/:*?\"<>|"_s;

// Documents; the home folder where there is none.
QString proposedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(QDir(documents).exists() ? documents : QDir::homePath());
}

} // namespace

PrintDialog::PrintDialog(
    AuthorisationDocument authorisation, const Reference &reference, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_authorisation(std::move(authorisation))
    , m_reference(reference)
    , m_clock(std::move(clock))
    , m_opener([](const QString &file) { return QDesktopServices::openUrl(QUrl::fromLocalFile(file)); })
    , m_name(new QLineEdit(authorisationFileName(m_authorisation)))
    , m_folder(new QLineEdit(proposedFolder()))
    , m_nameField(new Field(tr("&Nom du fichier"), m_name))
    , m_folderField(new Field(tr("&Dossier"), m_folder))
    , m_language(new QComboBox)
    , m_twin(new QCheckBox(tr("&Version accessible (HTML) à côté du PDF")))
    , m_message(new Banner)
    , m_exists(new Banner)
    , m_ok(button(tr("OK"), {}, ButtonRole::Primary))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Création du PDF de l’autorisation"));
    m_name->setObjectName(u"printFileName"_s);
    m_folder->setObjectName(u"printFolder"_s);
    m_language->setObjectName(u"printLanguage"_s);
    m_language->addItem(tr("Français"), QVariant::fromValue(print::Language::French));
    m_language->addItem(tr("Anglais"), QVariant::fromValue(print::Language::English));
    m_twin->setObjectName(u"printTwin"_s);
    m_message->setObjectName(u"printMessage"_s);
    m_exists->setObjectName(u"printExists"_s);
    m_ok->setObjectName(u"printOk"_s);
    m_ok->setDefault(true);
    build();
    // The end of the name is fixed; what one may want to change is before it.
    m_name->setFocus();
    m_name->setSelection(0, int(QFileInfo(m_name->text()).completeBaseName().size()));
    connect(m_name, &QLineEdit::textEdited, this, &PrintDialog::typedAnew);
    connect(m_folder, &QLineEdit::textChanged, this, &PrintDialog::typedAnew);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintDialog::typedAnew);
    connect(m_twin, &QCheckBox::toggled, this, &PrintDialog::typedAnew);
}

void PrintDialog::build()
{
    const Look &look = Look::of(this);
    QPushButton *replace = m_exists->addAction(tr("&Remplacer"), true);
    replace->setObjectName(u"printReplace"_s);
    QPushButton *choose = button(tr("&Parcourir…"), {}, ButtonRole::Neutral);
    choose->setObjectName(u"printBrowse"_s);
    choose->setAutoDefault(false);
    QPushButton *cancel = button(tr("&Annuler"), {}, ButtonRole::Neutral);
    cancel->setObjectName(u"printCancel"_s);

    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(look.px(gap));
    folderRow->addWidget(m_folderField, 1, Qt::AlignTop);
    folderRow->addWidget(choose, 0, Qt::AlignTop);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(look.px(margin), look.px(margin), look.px(margin), look.px(margin));
    content->setSpacing(look.px(gap));
    content->addWidget(m_message);
    content->addWidget(m_exists);
    content->addWidget(m_nameField);
    content->addLayout(folderRow);
    auto *languageField = new Field(tr("&Langue du document"), m_language);
    languageField->setEditorWidth(languageWidth);
    content->addWidget(languageField);
    for (Field *field : {m_nameField, m_folderField, languageField})
        field->setLabelWidth(labelWidth);
    content->addWidget(m_twin);
    content->addStretch();
    auto *foot = new ActionBar;
    foot->addRight(cancel);
    foot->addRight(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(foot);
    setMinimumWidth(look.px(dialogWidth));

    connect(replace, &QPushButton::clicked, this, &PrintDialog::write);
    connect(choose, &QPushButton::clicked, this, &PrintDialog::browse);
    connect(m_ok, &QPushButton::clicked, this, &PrintDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PrintDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Choisir le dossier"), m_folder->text());
    chooser->setObjectName(u"printFolderChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_folder,
        [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    chooser->open();
}

QString PrintDialog::file() const
{
    QString name = m_name->text().trimmed();
    if (!name.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        name += ".pdf"_L1;
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(name);
}

void PrintDialog::typedAnew()
{
    m_nameField->clearError();
    m_folderField->clearError();
    m_message->hide();
    m_exists->hide();
    m_done = false;
    m_ok->setText(tr("OK"));
}

bool PrintDialog::checkTyped()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        m_nameField->setError(tr("Indiquez un nom de fichier."));
    for (const QChar character : name) {
        if (forbidden.contains(character) || !character.isPrint())
            m_nameField->setError(
                tr("Un nom de fichier ne contient aucun des signes \\ / : * ? \" < > |. Corrigez-le."));
    }
    if (m_folder->text().trimmed().isEmpty())
        m_folderField->setError(tr("Indiquez un dossier."));
    for (Field *field : {m_nameField, m_folderField}) {
        if (field->hasError()) {
            field->activate();
            return false;
        }
    }
    return true;
}

QStringList PrintDialog::existing() const
{
    QStringList names;
    for (const QString &path : {file(), accessibleTwin(file())}) {
        const QFileInfo target(path);
        if (target.isFile() && (path == file() || m_twin->isChecked()))
            names += target.fileName();
    }
    return names;
}

void PrintDialog::accept()
{
    if (m_done) {
        QDialog::accept();
        return;
    }
    typedAnew();
    if (!checkTyped())
        return;
    if (const QStringList names = existing(); !names.isEmpty()) {
        m_exists->tell(Banner::Kind::Warning,
            tr("« %1 » existe déjà dans ce dossier.").arg(names.join(tr(" » et « "))),
            tr("Remplacez l’existant ou donnez un autre nom."));
        findChild<QPushButton *>(u"printReplace"_s)->setFocus();
        return;
    }
    write();
}

void PrintDialog::write()
{
    m_exists->hide();
    const PrintOptions options = {
        m_language->currentData().value<print::Language>(), m_clock(), m_twin->isChecked()};
    const Result<PrintReport> report = writeAuthorisationPdf(m_authorisation, m_reference, file(), options);
    if (!report) {
        m_message->tell(Banner::Kind::Error, tr("Le PDF n’a pas été créé."), report.error().sentence);
        return;
    }
    finish(*report);
}

// Closes, unless there is something left to say.
void PrintDialog::finish(const PrintReport &report)
{
    emit written(file());
    QStringList remarks = report.remarks;
    if (!m_opener(file()))
        remarks += tr("Aucun programme de cet ordinateur n’a pu l’ouvrir : ouvrez « %1 » vous-même.")
                       .arg(QDir::toNativeSeparators(file()));
    if (remarks.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_message->tell(Banner::Kind::Warning, tr("Le PDF a été créé."), remarks.join(u'\n'));
    m_done = true;
    m_ok->setText(tr("Fermer"));
}

Result<PrintDialog *> openPrintDialog(
    Workspace &workspace, const Account &account, qint64 dossierId, QWidget *parent)
{
    Result<AuthorisationDocument> authorisation = workspace.dossiers().authorisation(account, dossierId);
    if (!authorisation)
        return fail(authorisation.error());
    auto *dialog =
        new PrintDialog(*std::move(authorisation), workspace.reference(), workspace.clock(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace rex
