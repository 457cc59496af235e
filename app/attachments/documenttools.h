// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "model/domain/attachment.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rex {

class DocumentPreview;

// What one does with a document that is attached: reads it here, opens it with another program, keeps a copy.
// Its content is read in the background.
class DocumentTools : public QObject
{
    Q_OBJECT
public:
    // `window` is what dialogs open over; it outlives this.
    DocumentTools(const PageContext &context, QWidget *window);

    void preview(const Attachment &attachment);
    // Never runs anything: the copy has a type that was recognised, and no right to be run.
    void open(const Attachment &attachment);
    void saveAs(const Attachment &attachment);

signals:
    void told(rex::MessageTone tone, const QString &sentence);

private:
    void withContent(const Attachment &attachment, const std::function<void(const QByteArray &)> &then);
    void show(const Attachment &attachment, const QByteArray &content);
    void openCopy(const Attachment &attachment, const QByteArray &content);
    void write(const QString &path, const QByteArray &content);
    void say(MessageTone tone, const QString &sentence);

    PageContext m_context;
    QWidget *m_window;
    QPointer<DocumentPreview> m_preview; // the one that is open
};

} // namespace rex
