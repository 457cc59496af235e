// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportdialog.h"

#include "app/background.h"
#include "forms/filechooser.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "forms/parts/radiorow.h"
#include "model/domain/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int labelWidth = 112;

QString suffix(TableFormat format)
{
    return format == TableFormat::Csv ? u".csv"_s : u".xlsx"_s;
}

// « Recherche avancée 2026-11-25.csv » in the documents, or at home where there are none.
QString proposedFile(const QString &list, const QDate &day)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QDir(documents).exists() ? documents : QDir::homePath());
    return QDir::toNativeSeparators(
        folder.filePath(list + u' ' + day.toString(Qt::ISODate) + suffix(TableFormat::Csv)));
}

} // namespace

ExportDialog::ExportDialog(const SearchService &search, Clock clock, ListExport list, QWidget *parent)
    : VerbDialog(u"exportDialog"_s, tr("Exporter la liste"), tr("&Exporter"), parent)
    , m_search(search)
    , m_clock(std::move(clock))
    , m_list(std::move(list))
    , m_format(new RadioRow)
    , m_columns(new RadioRow)
    , m_file(new QLineEdit(proposedFile(m_list.name, parisDay(m_clock()))))
    , m_fileField(new Field(tr("&Fichier"), m_file))
    , m_message(new Banner)
    , m_exists(new Banner)
    , m_choices(new QWidget)
    , m_progressBox(new QWidget)
    , m_bar(new QProgressBar)
    , m_count(label({}, LabelKind::Secondary))
{
    m_format->addOption(tr("&CSV (texte pour tableur)"), int(TableFormat::Csv))->setObjectName(u"exportCsv"_s);
    m_format->addOption(tr("&XLSX (classeur)"), int(TableFormat::Xlsx))->setObjectName(u"exportXlsx"_s);
    m_format->setValue(int(TableFormat::Csv));
    m_columns->addOption(tr("Colonnes &affichées"), 0)->setObjectName(u"exportShownColumns"_s);
    m_columns->addOption(tr("&Toutes les colonnes"), 1)->setObjectName(u"exportAllColumns"_s);
    m_columns->setValue(0);
    m_file->setObjectName(u"exportFile"_s);
    m_message->setObjectName(u"exportMessage"_s);
    m_exists->setObjectName(u"exportExists"_s);
    m_bar->setObjectName(u"exportProgress"_s);
    build();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &ExportDialog::showProgress);
    connect(m_format, &RadioRow::valueChanged, this, &ExportDialog::formatChanged);
    connect(m_columns, &RadioRow::valueChanged, this, &ExportDialog::typedAnew);
    connect(m_file, &QLineEdit::textEdited, this, &ExportDialog::typedAnew);
}

// The thread that writes may go on, but not with a database that is about to be closed.
ExportDialog::~ExportDialog()
{
    if (!m_progress)
        return;
    m_progress->cancelled = true;
    m_progress->databaseLeft.acquire();
}

void ExportDialog::build()
{
    const Look &look = Look::of(this);
    QPushButton *replace = m_exists->addAction(tr("&Remplacer"), true);
    replace->setObjectName(u"exportReplace"_s);
    QPushButton *choose = button(tr("&Parcourir…"), {}, ButtonRole::Neutral);
    choose->setObjectName(u"exportBrowse"_s);
    choose->setAutoDefault(false);
    auto *format = new Field(tr("Format"), m_format);
    auto *columns = new Field(tr("Colonnes"), m_columns);
    for (Field *field : {format, columns, m_fileField})
        field->setLabelWidth(labelWidth);

    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(look.px(8));
    fileRow->addWidget(m_fileField, 1, Qt::AlignTop);
    fileRow->addWidget(choose, 0, Qt::AlignTop);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(look.px(8));
    choices->addWidget(format);
    choices->addWidget(columns);
    choices->addLayout(fileRow);

    auto *progress = new QVBoxLayout(m_progressBox);
    progress->setContentsMargins(0, 0, 0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Avancement de l’export"));
    progress->addWidget(m_count);
    progress->addWidget(m_bar);
    m_progressBox->hide();

    content()->addWidget(m_message);
    content()->addWidget(m_exists);
    content()->addWidget(m_choices);
    content()->addWidget(m_progressBox);
    content()->addStretch(1);
    connect(replace, &QPushButton::clicked, this, &ExportDialog::write);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::browse()
{
    auto *chooser = new FileChooser(FileChooser::For::Saving, this, tr("Fichier de l’export"), file());
    chooser->setObjectName(u"exportChooser"_s);
    chooser->leaveReplacingToCaller();
    connect(chooser, &QFileDialog::fileSelected, m_file, [this](const QString &chosen) {
        m_file->setText(QDir::toNativeSeparators(chosen));
        typedAnew();
    });
    chooser->open();
}

QString ExportDialog::file() const
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QString ending = suffix(TableFormat(m_format->value()));
    return path.isEmpty() || path.endsWith(u'/') || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void ExportDialog::formatChanged()
{
    QString name = m_file->text();
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx})
        if (name.endsWith(suffix(format), Qt::CaseInsensitive))
            name.chop(suffix(format).size());
    m_file->setText(name + suffix(TableFormat(m_format->value())));
    typedAnew();
}

void ExportDialog::typedAnew()
{
    m_fileField->clearError();
    m_message->hide();
    m_exists->hide();
}

bool ExportDialog::asksToReplace()
{
    const QFileInfo target(file());
    if (!target.isFile())
        return false;
    m_exists->tell(Banner::Kind::Warning, tr("« %1 » existe déjà dans ce dossier.").arg(target.fileName()),
        tr("Remplacez l’existant ou donnez un autre nom."));
    findChild<QPushButton *>(u"exportReplace"_s)->setFocus();
    return true;
}

void ExportDialog::accept()
{
    if (m_progress)
        return;
    typedAnew();
    if (m_file->text().trimmed().isEmpty()) {
        m_fileField->setError(tr("Indiquez un nom de fichier."));
        m_fileField->activate();
        return;
    }
    if (!asksToReplace())
        write();
}

void ExportDialog::write()
{
    m_exists->hide();
    m_progress = std::make_shared<ExportProgress>();
    const DossierExport what{m_list.account, m_list.list, m_columns->value() == 1 ? m_list.allColumns : m_list.shownColumns,
        TableFormat(m_format->value()), file(), m_clock()};
    setRunning(true);
    whenFinished(QtConcurrent::run([&search = m_search, what, progress = m_progress] {
        return exportDossiers(search, what, *progress);
    }),
        this, [this](const Result<qint64> &rows) { finish(rows); });
}

void ExportDialog::setRunning(bool running)
{
    m_choices->setHidden(running);
    m_progressBox->setVisible(running);
    findChild<QPushButton *>(u"exportDialogOk"_s)->setHidden(running);
    m_bar->setRange(0, 0);
    m_count->setText(tr("Lecture de la liste…"));
    if (running) {
        m_poll.start();
        findChild<QPushButton *>(u"exportDialogCancel"_s)->setFocus();
    } else {
        m_poll.stop();
    }
}

void ExportDialog::showProgress()
{
    const qint64 total = m_progress->total;
    if (total < 0)
        return;
    m_bar->setRange(0, 1000); // a million rows of a table fit an int, but why rely on it
    m_bar->setValue(total ? int(m_progress->done * 1000 / total) : 1000);
    m_count->setText(m_progress->done < total ? tr("%1 lignes sur %2").arg(
                                                    QLocale().toString(m_progress->done.load()), QLocale().toString(total))
                                              : tr("Écriture du fichier…"));
}

void ExportDialog::finish(const Result<qint64> &rows)
{
    m_progress.reset();
    setRunning(false);
    if (!rows) {
        m_message->tell(Banner::Kind::Error, tr("La liste n’a pas été exportée."), rows.error().sentence);
        m_file->setFocus();
        return;
    }
    emit written(tr("Lignes exportées : %1. Fichier : %2")
                     .arg(QLocale().toString(*rows), QDir::toNativeSeparators(file())));
    VerbDialog::accept();
}

} // namespace rex
