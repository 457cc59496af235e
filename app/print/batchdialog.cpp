// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/batchdialog.h"

#include "app/background.h"
#include "app/print/printtarget.h"
#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"
#include "model/service/workspace.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int dialogWidth = 560;
constexpr int margin = 16;
constexpr int gap = 8;
constexpr int pollEvery = 100; // ms
constexpr int mostRemarks = 20; // shown; the rest is counted

} // namespace

BatchDialog::BatchDialog(
    Workspace &workspace, const Account &account, const QList<qint64> &dossierIds, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_account(account)
    , m_ids(dossierIds)
    , m_each(new QRadioButton(tr("Un &fichier par autorisation")))
    , m_one(new QRadioButton(tr("Un &seul fichier PDF")))
    , m_target(new PrintTarget(tr("Autorisations REX %1.pdf")
              .arg(parisDay(workspace.clock()()).toString(Qt::ISODate))))
    , m_choices(new QWidget)
    , m_note(textLabel({}, LabelKind::Secondary))
    , m_bar(new QProgressBar)
    , m_count(label({}, LabelKind::Body))
    , m_message(new Banner)
    , m_exists(new Banner)
    , m_ok(button(tr("OK"), {}, ButtonRole::Primary))
    , m_cancel(button(tr("&Annuler"), {}, ButtonRole::Neutral))
{
    setObjectName(u"batchDialog"_s);
    setWindowTitle(tr("Impression de %n autorisation(s)", nullptr, int(m_ids.size())));
    m_each->setObjectName(u"batchEach"_s);
    m_one->setObjectName(u"batchOne"_s);
    m_note->setObjectName(u"batchNote"_s);
    m_bar->setObjectName(u"batchProgress"_s);
    m_bar->setAccessibleName(tr("Avancement"));
    m_count->setObjectName(u"batchCount"_s);
    m_message->setObjectName(u"batchMessage"_s);
    m_exists->setObjectName(u"batchExists"_s);
    m_ok->setObjectName(u"batchOk"_s);
    m_cancel->setObjectName(u"batchCancel"_s);
    m_ok->setDefault(true);
    m_each->setChecked(true);
    build();
    const auto chosen = [this] {
        const bool one = m_one->isChecked();
        m_target->setNameShown(one);
        m_target->setTwinOffered(!one);
        m_note->setText(one ? tr("Les autorisations se suivent dans un seul document, qui n’a pas de version accessible : "
                                    "pour l’avoir, choisissez un fichier par autorisation.")
                            : tr("Chaque fichier porte son numéro REX ; un fichier du même nom est remplacé."));
    };
    chosen();
    connect(m_one, &QRadioButton::toggled, this, chosen);
    connect(m_target, &PrintTarget::changed, m_exists, &QWidget::hide);
    connect(&m_poll, &QTimer::timeout, this, &BatchDialog::tellProgress);
    prepareBatches();
}

BatchDialog::~BatchDialog()
{
    m_progress.cancelled = true;
    m_future.waitForFinished(); // at most one authorisation long
}

void BatchDialog::build()
{
    const Look &look = Look::of(this);
    QPushButton *replace = m_exists->addAction(tr("&Remplacer"), true);
    replace->setObjectName(u"batchReplace"_s);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(look.px(gap));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_each, m_one, m_note, m_target})
        choices->addWidget(widget);
    m_bar->setRange(0, int(m_ids.size()));
    m_bar->setTextVisible(false);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(look.px(margin), look.px(margin), look.px(margin), look.px(margin));
    content->setSpacing(look.px(gap));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_message, m_exists, m_choices, m_count, m_bar})
        content->addWidget(widget);
    content->addStretch(1);
    auto *foot = new ActionBar;
    foot->addRight(m_cancel);
    foot->addRight(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(foot);
    setMinimumWidth(look.px(dialogWidth));
    showRunning(false);
    connect(replace, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_ok, &QPushButton::clicked, this, &BatchDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &BatchDialog::reject);
}

void BatchDialog::showRunning(bool running)
{
    m_bar->setVisible(running);
    m_count->setVisible(running);
    m_choices->setHidden(running || m_done);
    m_ok->setHidden(running);
    m_cancel->setHidden(m_done);
    if (running)
        m_cancel->setFocus();
}

BatchRequest BatchDialog::request() const
{
    BatchRequest request;
    request.count = int(m_ids.size());
    request.read = [&dossiers = m_workspace.dossiers(), account = m_account, ids = m_ids](int place) {
        return dossiers.authorisation(account, ids.at(place));
    };
    request.threadEnds = [&database = m_workspace.database()] { database.closeThreadConnection(); };
    request.oneFile = m_one->isChecked();
    request.target = request.oneFile ? m_target->file() : m_target->folder();
    request.language = m_target->language();
    request.printedAt = m_workspace.clock()();
    request.accessibleTwin = m_target->wantsTwin();
    request.threads = std::clamp(QThread::idealThreadCount(), 1, 4);
    return request;
}

void BatchDialog::accept()
{
    if (m_done)
        return QDialog::accept();
    m_message->hide();
    m_exists->hide();
    if (isRunning() || !m_target->check())
        return;
    if (m_one->isChecked() && QFile::exists(m_target->file())) {
        m_exists->tell(Banner::Kind::Warning,
            tr("« %1 » existe déjà dans ce dossier.").arg(QFileInfo(m_target->file()).fileName()),
            tr("Remplacez l’existant ou donnez un autre nom."));
        findChild<QPushButton *>(u"batchReplace"_s)->setFocus();
        return;
    }
    start();
}

void BatchDialog::start()
{
    m_exists->hide();
    m_progress.done = 0;
    m_progress.cancelled = false;
    m_future = QtConcurrent::run([request = request(), &reference = m_workspace.reference(), this] {
        return printBatch(request, reference, m_progress);
    });
    whenFinished(m_future, this, [this](const BatchReport &report) { finish(report); });
    showRunning(true);
    tellProgress();
    m_poll.start(pollEvery);
}

void BatchDialog::reject()
{
    if (!isRunning())
        return QDialog::reject();
    m_progress.cancelled = true; // finish() says how far it came
}

void BatchDialog::tellProgress()
{
    const QLocale locale;
    m_bar->setValue(m_progress.done);
    m_count->setText(tr("%1 sur %2").arg(locale.toString(m_progress.done), locale.toString(m_ids.size())));
}

void BatchDialog::finish(const BatchReport &report)
{
    m_poll.stop();
    tellProgress();
    const bool retry = report.stopped.has_value() && report.written == 0;
    m_done = !retry; // what could not even begin may be tried at another place
    showRunning(false);
    QStringList lines;
    if (report.stopped)
        lines += report.stopped->sentence;
    lines += report.remarks.mid(0, mostRemarks);
    if (report.remarks.size() > mostRemarks)
        lines += tr("… et %n autre(s) remarque(s).", nullptr, int(report.remarks.size() - mostRemarks));
    QString title = tr("%n autorisation(s) écrite(s) dans « %1 ».", nullptr, report.written)
                        .arg(QDir::toNativeSeparators(m_one->isChecked() ? m_target->file() : m_target->folder()));
    if (report.cancelled)
        title = m_one->isChecked() ? tr("Impression annulée : rien n’a été écrit.")
                                   : tr("Impression annulée. %1").arg(title);
    else if (report.written == 0)
        title = tr("Rien n’a été écrit.");
    const bool well = !report.stopped && !report.cancelled && report.remarks.isEmpty();
    m_message->tell(report.stopped ? Banner::Kind::Error : well ? Banner::Kind::Success : Banner::Kind::Warning,
        title, lines.join(u'\n'));
    if (m_done) {
        m_ok->setText(tr("&Fermer"));
        m_ok->setFocus();
    }
    emit finished(report);
}

BatchDialog *openBatchDialog(
    Workspace &workspace, const Account &account, const QList<qint64> &dossierIds, QWidget *parent)
{
    auto *dialog = new BatchDialog(workspace, account, dossierIds, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace rex
