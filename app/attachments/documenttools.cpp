// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/documenttools.h"

#include "app/attachments/documentpreview.h"
#include "app/attachments/openedcopies.h"
#include "app/background.h"
#include "forms/filechooser.h"
#include "model/export/wholefile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rex {

DocumentTools::DocumentTools(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void DocumentTools::withContent(
    const Attachment &attachment, const std::function<void(const QByteArray &)> &then)
{
    const Session &session = m_context.session;
    const AttachmentService &attachments = session.workspace.attachments();
    inBackground(
        session.workspace.database(), this,
        [&attachments, account = session.account, id = attachment.id] {
            return attachments.content(account, id);
        },
        [this, then](const Result<QByteArray> &content) {
            if (content)
                then(*content);
            else
                say(MessageTone::Error, content.error().sentence);
        });
}

void DocumentTools::preview(const Attachment &attachment)
{
    if (DocumentPreview::canShow(attachment.type))
        withContent(attachment, [this, attachment](const QByteArray &content) { show(attachment, content); });
    else
        say(MessageTone::Info,
            tr("Il n’y a pas d’aperçu pour le type « %1 » : ouvrez le document ou enregistrez-le.")
                .arg(label(attachment.type)));
}

void DocumentTools::show(const Attachment &attachment, const QByteArray &content)
{
    auto *dialog = new DocumentPreview(attachment, content, m_window);
    connect(dialog, &DocumentPreview::openRequested, this, [this, attachment] { open(attachment); });
    connect(dialog, &DocumentPreview::saveRequested, this, [this, attachment] { saveAs(attachment); });
    m_preview = dialog;
    dialog->open();
}

// Where it is seen: in the preview, which lies over the window.
void DocumentTools::say(MessageTone tone, const QString &sentence)
{
    if (m_preview && m_preview->isVisible())
        m_preview->tell(bannerKind(tone), sentence);
    else
        emit told(tone, sentence);
}

void DocumentTools::open(const Attachment &attachment)
{
    withContent(attachment, [this, attachment](const QByteArray &content) { openCopy(attachment, content); });
}

void DocumentTools::openCopy(const Attachment &attachment, const QByteArray &content)
{
    const Result<QString> copy = m_context.session.copies->keep(attachment.id, attachment.name, content);
    if (!copy)
        say(MessageTone::Error, copy.error().sentence);
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
        say(MessageTone::Warning,
            tr("Aucun programme de cet ordinateur n’ouvre « %1 » : enregistrez-le pour l’ouvrir ailleurs.")
                .arg(attachment.name));
}

void DocumentTools::saveAs(const Attachment &attachment)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser = new FileChooser(FileChooser::For::Saving, m_window, tr("Enregistrer la pièce jointe"),
        QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(attachment.name));
    chooser->setObjectName(u"saveAttachment"_s);
    chooser->setDefaultSuffix(code(attachment.type));
    chooser->setNameFilters({tr("%1 (*.%2)").arg(label(attachment.type), code(attachment.type))});
    connect(chooser, &QFileDialog::fileSelected, this, [this, attachment](const QString &path) {
        withContent(attachment, [this, path](const QByteArray &content) { write(path, content); });
    });
    chooser->open();
}

void DocumentTools::write(const QString &path, const QByteArray &content)
{
    const Result<> written = writeWholeFile(path, content);
    if (written)
        say(MessageTone::Success,
            tr("« %1 » est enregistré dans « %2 ».")
                .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    else
        say(MessageTone::Error, written.error().sentence);
}

} // namespace rex
