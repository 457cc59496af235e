// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "forms/verbdialog.h"
#include "model/lists/readfilemodel.h"
#include "model/service/attachmentservice.h"

#include <QFutureWatcher>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace rex {

class Banner;
class CommentField;
class TableView;

// « Ajouter des pièces jointes »: reads the chosen files in the background and shows what each really is; the
// verb adds those that can be, all in one transaction, or gives them to what will be written with them. It deletes
// itself.
class AddDialog : public VerbDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        AddNow,
        WithComment, // nothing is written yet: accepted() by picked()
    };

    AddDialog(const PageContext &context, const Dossier &dossier, const QStringList &paths, Purpose purpose,
        QWidget *parent);
    ~AddDialog() override;

    void accept() override;
    void reject() override;

signals:
    void added(const rex::AttachmentService::Added &added);
    void picked(const QList<rex::NewAttachment> &files);

private:
    void build(const QStringList &paths);
    void read(const QStringList &paths);
    void tellState();
    [[nodiscard]] QString rule() const;
    void add(const QList<NewAttachment> &files);
    void finish(const Result<AttachmentService::Added> &result);

    PageContext m_context;
    Dossier m_dossier;
    Purpose m_purpose;
    ReadFileModel *m_files;
    TableView *m_table;
    Banner *m_banner;
    QLabel *m_state;
    QProgressBar *m_progress;
    CommentField *m_comment;
    QFutureWatcher<ReadFileModel::Line> m_reading;
    QTimer m_slow; // nothing is shown of what takes a moment only
    bool m_adding = false;
};

} // namespace rex
