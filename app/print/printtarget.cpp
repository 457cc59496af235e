// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printtarget.h"

#include "app/print/documentprint.h"
#include "app/print/filename.h"
#include "forms/filechooser.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int gap = 8;

// Documents; the home folder where there is none.
QString proposedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(QDir(documents).exists() ? documents : QDir::homePath());
}

} // namespace

PrintTarget::PrintTarget(const QString &fileName, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(fileName))
    , m_folder(new QLineEdit(proposedFolder()))
    , m_nameField(new Field(tr("&Nom du fichier"), m_name))
    , m_folderField(new Field(tr("&Dossier"), m_folder))
    , m_language(new QComboBox)
    , m_languageField(new Field(tr("&Langue du document"), m_language))
    , m_twin(new QCheckBox(tr("&Version accessible (HTML) à côté du PDF")))
{
    m_name->setObjectName(u"printFileName"_s);
    m_folder->setObjectName(u"printFolder"_s);
    m_language->setObjectName(u"printLanguage"_s);
    m_language->addItem(tr("Français"), QVariant::fromValue(print::Language::French));
    m_language->addItem(tr("Anglais"), QVariant::fromValue(print::Language::English));
    m_twin->setObjectName(u"printTwin"_s);
    QPushButton *choose = button(tr("&Parcourir…"), u"folder-open"_s, ButtonRole::Neutral);
    choose->setObjectName(u"printBrowse"_s);
    choose->setAutoDefault(false);

    const int space = Look::of(this).px(gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    for (Field *field : {m_nameField, m_folderField, m_languageField})
        field->setPlacement(Field::Placement::Above);
    column->addWidget(m_nameField);
    column->addWidget(m_folderField);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(m_languageField);
    column->addWidget(m_twin);

    connect(choose, &QPushButton::clicked, this, &PrintTarget::browse);
    connect(m_name, &QLineEdit::textEdited, this, &PrintTarget::changed);
    connect(m_folder, &QLineEdit::textChanged, this, &PrintTarget::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintTarget::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintTarget::languageChanged);
    connect(m_twin, &QCheckBox::toggled, this, &PrintTarget::changed);
    connect(this, &PrintTarget::changed, this, &PrintTarget::clearErrors);
}

void PrintTarget::setNameShown(bool shown)
{
    m_nameField->setVisible(shown);
}

void PrintTarget::setBilingual(bool bilingual)
{
    m_languageField->setVisible(bilingual);
}

void PrintTarget::setTwinOffered(bool offered)
{
    m_twin->setEnabled(offered);
}

void PrintTarget::focusName()
{
    m_name->setFocus();
    m_name->setSelection(0, int(QFileInfo(m_name->text()).completeBaseName().size()));
}

void PrintTarget::browse()
{
    auto *chooser = new FileChooser(FileChooser::For::Folder, this, tr("Choisir le dossier"), m_folder->text());
    chooser->setObjectName(u"printFolderChooser"_s);
    connect(chooser, &QFileDialog::fileSelected, m_folder,
        [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    chooser->open();
}

QString PrintTarget::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString PrintTarget::file() const
{
    QString name = m_name->text().trimmed();
    if (!name.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        name += ".pdf"_L1;
    return QDir(folder()).filePath(name);
}

print::Language PrintTarget::language() const
{
    return m_language->currentData().value<print::Language>();
}

bool PrintTarget::wantsTwin() const
{
    return m_twin->isEnabled() && m_twin->isChecked();
}

void PrintTarget::clearErrors()
{
    m_nameField->clearError();
    m_folderField->clearError();
}

bool PrintTarget::check()
{
    clearErrors();
    const QString name = m_name->text().trimmed();
    if (!m_nameField->isHidden()) {
        if (name.isEmpty())
            m_nameField->setError(tr("Indiquez un nom de fichier."));
        else if (!isSafeFileName(name))
            m_nameField->setError(tr("Un nom de fichier ne contient aucun des signes \\ / : * ? \" < > |, ne finit "
                                     "pas par un point et n’est pas un nom réservé (CON, NUL…). Corrigez-le."));
    }
    if (folder().isEmpty())
        m_folderField->setError(tr("Indiquez un dossier."));
    for (Field *field : {m_nameField, m_folderField}) {
        if (field->hasError()) {
            field->activate();
            return false;
        }
    }
    return true;
}

QStringList PrintTarget::existing() const
{
    QStringList names;
    for (const QString &path : {file(), accessibleTwin(file())}) {
        const QFileInfo target(path);
        if (target.isFile() && (path == file() || wantsTwin()))
            names += target.fileName();
    }
    return names;
}

} // namespace rex
