// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printdialog.h"

#include "app/print/pages.h"
#include "app/print/pdf.h"
#include "app/print/pdfview.h"
#include "app/print/preview.h"
#include "app/print/printtarget.h"
#include "forms/filechooser.h"
#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/copybutton.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "model/service/workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int dialogWidth = 1120;
constexpr int dialogHeight = 760;
constexpr int panelWidth = 336;
constexpr int margin = 16;
constexpr int gap = 8;

} // namespace

PrintDialog::PrintDialog(Printable printable, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_printable(std::move(printable))
    , m_readAt(clock())
    , m_opener([](const QString &file) { return QDesktopServices::openUrl(QUrl::fromLocalFile(file)); })
    , m_printers([] { return QPrinterInfo::availablePrinterNames(); })
    , m_preview(new Preview)
    , m_target(new PrintTarget(m_printable.fileName))
    , m_remarks(new Banner)
    , m_message(new Banner)
    , m_exists(new Banner)
    , m_ok(button(tr("OK"), {}, ButtonRole::Primary))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Création du PDF — %1").arg(m_printable.title));
    m_target->setBilingual(m_printable.bilingual);
    m_remarks->setObjectName(u"printRemarks"_s);
    m_message->setObjectName(u"printMessage"_s);
    m_exists->setObjectName(u"printExists"_s);
    m_ok->setObjectName(u"printOk"_s);
    m_ok->setDefault(true);
    build();
    showDocument();
    m_target->focusName();
    connect(m_target, &PrintTarget::changed, this, &PrintDialog::typedAnew);
    connect(m_target, &PrintTarget::languageChanged, this, &PrintDialog::showDocument);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &PrintDialog::choosePrinter);
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::build()
{
    const Look &look = Look::of(this);
    QPushButton *replace = m_exists->addAction(tr("&Remplacer"), true);
    replace->setObjectName(u"printReplace"_s);
    QPushButton *cancel = button(tr("&Annuler"), {}, ButtonRole::Neutral);
    cancel->setObjectName(u"printCancel"_s);
    auto *scroll = new PageScroll;
    scroll->setWidget(sidePanel());
    scroll->setFixedWidth(look.px(panelWidth));
    auto *content = new QHBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_preview, 1);
    content->addWidget(scroll);
    auto *foot = new ActionBar;
    foot->addRight(cancel);
    foot->addRight(m_ok);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(look.px(gap), look.px(gap), look.px(gap), 0);
    for (Banner *banner : {m_remarks, m_message, m_exists})
        banners->addWidget(banner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(banners);
    column->addLayout(content, 1);
    column->addWidget(foot);
    resize(look.px(dialogWidth), look.px(dialogHeight));

    connect(replace, &QPushButton::clicked, this, &PrintDialog::replace);
    connect(m_ok, &QPushButton::clicked, this, &PrintDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *PrintDialog::sidePanel()
{
    const Look &look = Look::of(this);
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(margin), look.px(margin), look.px(margin), look.px(margin));
    column->setSpacing(look.px(gap));
    auto *number = label(m_printable.number, LabelKind::Strong);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new CopyButton(tr("Copier le numéro"));
    copy->setObjectName(u"printCopyNumber"_s);
    copy->setText(m_printable.number);
    auto *numberRow = new QHBoxLayout;
    numberRow->addWidget(number);
    numberRow->addWidget(copy);
    numberRow->addStretch(1);
    QPushButton *paper = button(tr("&Imprimer…"), u"printer"_s, ButtonRole::Neutral);
    paper->setObjectName(u"printOnPaper"_s);
    QPushButton *save = button(tr("Enregistrer &sous…"), u"device-floppy"_s, ButtonRole::Neutral);
    save->setObjectName(u"printSaveAs"_s);
    for (QPushButton *each : {paper, save})
        each->setAutoDefault(false);
    column->addLayout(numberRow);
    column->addWidget(m_target);
    column->addWidget(textLabel(tr("OK enregistre le PDF et l’ouvre."), LabelKind::Secondary));
    column->addSpacing(look.px(gap));
    column->addWidget(paper);
    column->addWidget(save);
    column->addStretch(1);
    connect(paper, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    connect(save, &QPushButton::clicked, this, &PrintDialog::saveAs);
    return panel;
}

QString PrintDialog::file() const
{
    return m_target->file();
}

print::Document PrintDialog::document() const
{
    const auto language = m_printable.bilingual ? m_target->language() : print::Language::French;
    return m_printable.content(language, m_readAt);
}

// The very bytes that OK would write.
void PrintDialog::showDocument()
{
    const print::Document content = document();
    const print::Pages pages(content, print::a4());
    QStringList remarks = m_printable.remarks;
    remarks += reportOn(pages).remarks;
    if (!m_preview->show(print::pdf(content, pages), m_printable.title))
        remarks += tr("L’aperçu ne peut pas être montré ; le PDF peut être enregistré et imprimé.");
    if (remarks.isEmpty())
        m_remarks->hide();
    else
        m_remarks->tell(Banner::Kind::Warning, {}, remarks.join(u'\n'));
}

void PrintDialog::typedAnew()
{
    m_message->hide();
    m_exists->hide();
    m_saving.clear();
    m_done = false;
    m_ok->setText(tr("OK"));
}

void PrintDialog::accept()
{
    if (m_done) {
        QDialog::accept();
        return;
    }
    typedAnew();
    if (!m_target->check())
        return;
    if (const QStringList names = m_target->existing(); !names.isEmpty())
        askToReplace(names);
    else
        write();
}

void PrintDialog::askToReplace(const QStringList &names)
{
    m_exists->tell(Banner::Kind::Warning, tr("« %1 » existe déjà dans ce dossier.").arg(names.join(tr(" » et « "))),
        tr("Remplacez l’existant ou donnez un autre nom."));
    findChild<QPushButton *>(u"printReplace"_s)->setFocus();
}

void PrintDialog::replace()
{
    if (m_saving.isEmpty())
        write();
    else
        saveNow(m_saving);
}

void PrintDialog::write()
{
    m_exists->hide();
    const Result<PrintReport> report = writeDocument(document(), file(), m_target->wantsTwin());
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
    m_remarks->hide();
    m_message->tell(Banner::Kind::Warning, tr("Le PDF a été créé."), remarks.join(u'\n'));
    m_done = true;
    m_ok->setText(tr("Fermer"));
}

void PrintDialog::saveAs()
{
    typedAnew();
    auto *chooser = new FileChooser(FileChooser::For::Saving, this, tr("Enregistrer sous"), file());
    chooser->setObjectName(u"printSaveChooser"_s);
    chooser->setNameFilter(tr("Documents PDF (*.pdf)"));
    chooser->setDefaultSuffix(u"pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &PrintDialog::saveTo);
    chooser->open();
}

// The desktop's own window has asked about the PDF only.
void PrintDialog::saveTo(const QString &file)
{
    typedAnew();
    const QFileInfo twin(accessibleTwin(file));
    if (!m_target->wantsTwin() || !twin.isFile())
        return saveNow(file);
    askToReplace({twin.fileName()});
    m_saving = file;
}

void PrintDialog::saveNow(const QString &file)
{
    m_exists->hide();
    tell(writeDocument(document(), file, m_target->wantsTwin()), tr("Le PDF n’a pas été enregistré."),
        tr("Enregistré : %1").arg(QDir::toNativeSeparators(file)));
}

void PrintDialog::choosePrinter()
{
    typedAnew();
    if (m_printers().isEmpty()) {
        m_message->tell(Banner::Kind::Warning, tr("Aucune imprimante n’est installée sur cet ordinateur."),
            tr("Enregistrez le PDF par OK et imprimez-le depuis un autre poste, ou demandez à l’administrateur du "
               "poste d’installer une imprimante."));
        return;
    }
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setFullPage(true);
    m_printer->setDocName(m_printable.title);
    auto *chooser = new QPrintDialog(m_printer.get(), this);
    chooser->setObjectName(u"printerChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QAbstractPrintDialog::PrintPageRange);
    if (const int pages = m_preview->view()->pageCount(); pages > 0)
        chooser->setMinMax(1, pages);
    connect(chooser, qOverload<>(&QPrintDialog::accepted), this, &PrintDialog::printNow);
    chooser->open();
}

void PrintDialog::printNow()
{
    const bool range = m_printer->printRange() == QPrinter::PageRange;
    tell(paintDocument(*m_printer, document(), range ? m_printer->fromPage() : 0, range ? m_printer->toPage() : 0),
        tr("Le document n’a pas été imprimé."), tr("Le document a été envoyé à l’imprimante."));
}

void PrintDialog::tell(const Result<PrintReport> &report, const QString &failed, const QString &done)
{
    if (!report)
        m_message->tell(Banner::Kind::Error, failed, report.error().sentence);
    else if (report->twinFailed)
        m_message->tell(Banner::Kind::Warning, done, report->remarks.join(u'\n'));
    else
        m_message->tell(Banner::Kind::Success, done);
}

PrintDialog *openPrintDialog(Printable printable, const Clock &clock, QWidget *parent)
{
    auto *dialog = new PrintDialog(std::move(printable), clock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

Result<PrintDialog *> openPrintDialog(
    Workspace &workspace, const Account &account, qint64 dossierId, QWidget *parent)
{
    const Result<AuthorisationDocument> authorisation = workspace.dossiers().authorisation(account, dossierId);
    if (!authorisation)
        return fail(authorisation.error());
    return openPrintDialog(printable(*authorisation, workspace.reference()), workspace.clock(), parent);
}

} // namespace rex
