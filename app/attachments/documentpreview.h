// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"

#include "forms/parts/banner.h"

#include <QDialog>

namespace rex {

class ActionBar;
class PreviewPane;

// A window with one document of a dossier, to be read without another program. It deletes itself.
class DocumentPreview : public QDialog
{
    Q_OBJECT
public:
    DocumentPreview(const Attachment &attachment, const QByteArray &content, QWidget *parent);

    [[nodiscard]] static bool canShow(FileType type);
    // What came of opening or saving it: the window behind would say it unseen.
    void tell(Banner::Kind kind, const QString &sentence);

signals:
    void openRequested(); // with another program
    void saveRequested();

private:
    void show(const Attachment &attachment, const QByteArray &content);
    void addZoom(ActionBar *foot);

    Banner *m_banner;
    PreviewPane *m_pane = nullptr; // null: there is only a sentence
};

} // namespace rex
