// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/adddialog.h"

#include "app/background.h"
#include "app/dossier/commentfield.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/label.h"
#include "forms/parts/tableview.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int slowAfter = 300; // ms

void readAll(QPromise<ReadFileModel::Line> &promise, const QStringList &paths)
{
    FileReading reading;
    promise.setProgressRange(0, int(paths.size()));
    for (qsizetype i = 0; i < paths.size() && !promise.isCanceled(); ++i) {
        promise.addResult(ReadFileModel::Line{QFileInfo(paths[i]).fileName(),
            reading.read(paths[i], [&promise] { return promise.isCanceled(); })});
        promise.setProgressValue(int(i) + 1);
    }
}

} // namespace

AddDialog::AddDialog(
    const PageContext &context, const Dossier &dossier, const QStringList &paths, Purpose purpose, QWidget *parent)
    : VerbDialog(u"addAttachments"_s, tr("Ajouter des pièces jointes"),
        purpose == Purpose::AddNow ? tr("A&jouter") : tr("&Joindre"), parent)
    , m_context(context)
    , m_dossier(dossier)
    , m_purpose(purpose)
    , m_files(new ReadFileModel(this))
    , m_table(new TableView)
    , m_banner(new Banner)
    , m_state(label({}, LabelKind::Secondary))
    , m_progress(new QProgressBar)
    , m_comment(new CommentField)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build(paths);
    read(paths);
}

AddDialog::~AddDialog()
{
    m_reading.cancel();
}

void AddDialog::build(const QStringList &paths)
{
    const Look &look = Look::of(this);
    m_banner->setObjectName(u"addBanner"_s);
    m_state->setObjectName(u"addState"_s);
    m_state->setWordWrap(true);
    m_progress->setObjectName(u"addProgress"_s);
    m_progress->setAccessibleName(tr("Avancement"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look.px(4));
    m_progress->setRange(0, int(paths.size()));
    m_progress->hide();
    m_table->setObjectName(u"addTable"_s);
    m_table->setAccessibleName(tr("Fichiers choisis"));
    m_table->setModel(m_files);
    m_table->setRows(TableView::Rows::Whole);
    m_table->setColumnWidths({220, 150, 84, 0});
    m_table->setVisibleRows(2, 7);
    m_comment->setMandatory(false);
    // nothing is said to the office before the deposit; what goes with a comment has one
    m_comment->setHidden(m_dossier.status == Status::Draft || m_purpose == Purpose::WithComment);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_banner, m_state, m_progress, m_table, m_comment, textLabel(rule(), LabelKind::Small)})
        content()->addWidget(part);
    setMinimumWidth(look.px(760));
}

QString AddDialog::rule() const
{
    if (m_purpose == Purpose::WithComment)
        return tr("Ces documents partiront avec ce que vous écrivez : rien n’est enregistré avant « Valider ».");
    return m_dossier.status == Status::Draft
        ? tr("Vous pourrez retirer ces documents tant que le dossier est un brouillon.")
        : tr("Le dossier est déposé : ces documents y resteront, et l’historique dira qui les a ajoutés.");
}

void AddDialog::read(const QStringList &paths)
{
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { m_files->add(m_reading.resultAt(index)); });
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_progress->setValue(value);
        tellState();
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_slow.stop();
        m_progress->hide();
        tellState();
    });
    m_reading.setFuture(QtConcurrent::run(readAll, paths));
    m_slow.start(slowAfter);
    tellState();
}

void AddDialog::tellState()
{
    const int all = m_progress->maximum();
    const auto good = int(m_files->acceptable().size());
    if (m_adding)
        m_state->setText(tr("Ajout au dossier…"));
    else if (m_reading.isRunning())
        m_state->setText(tr("Lecture des fichiers : %1 sur %2…")
                             .arg(m_progress->value() < 0 ? 0 : m_progress->value())
                             .arg(all));
    else if (good == all)
        m_state->setText(tr("%n fichier(s) à joindre au dossier %1.", nullptr, good).arg(m_dossier.number));
    else
        m_state->setText(
            tr("%n fichier(s) à joindre au dossier %1 ; les autres ne peuvent pas l’être.", nullptr, good)
                .arg(m_dossier.number));
}

void AddDialog::accept()
{
    if (m_adding)
        return;
    if (m_reading.isRunning())
        return m_banner->tell(Banner::Kind::Info, {},
            tr("Les fichiers sont encore en cours de lecture. Attendez la fin, ou annulez."));
    const QList<NewAttachment> files = m_files->acceptable();
    if (files.isEmpty())
        return m_banner->tell(Banner::Kind::Error, {},
            tr("Aucun de ces fichiers ne peut être joint. La remarque de chacun dit pourquoi ; annulez, puis "
               "choisissez-en "
               "d’autres."));
    if (!m_comment->isHidden() && !m_comment->check())
        return;
    if (m_purpose == Purpose::AddNow)
        return add(files);
    emit picked(files);
    VerbDialog::accept();
}

void AddDialog::reject()
{
    if (!m_adding) // it takes a moment and cannot be half done
        VerbDialog::reject();
}

void AddDialog::add(const QList<NewAttachment> &files)
{
    m_adding = true;
    m_banner->hide();
    m_progress->setRange(0, 0);
    m_slow.start(slowAfter);
    tellState();
    const Session &session = m_context.session;
    const AttachmentService &attachments = session.workspace.attachments();
    inBackground(
        session.workspace.database(), this,
        [&attachments, account = session.account, id = m_dossier.id, files, comment = m_comment->text()] {
            return attachments.add(account, id, files, comment);
        },
        [this](const Result<AttachmentService::Added> &result) { finish(result); });
}

void AddDialog::finish(const Result<AttachmentService::Added> &result)
{
    m_adding = false;
    m_slow.stop();
    m_progress->hide();
    m_progress->setRange(0, m_files->rowCount());
    tellState();
    if (!result)
        return m_banner->tell(Banner::Kind::Error, {}, result.error().sentence);
    emit added(*result);
    VerbDialog::accept();
}

} // namespace rex
