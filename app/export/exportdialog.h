// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"
#include "model/lists/dossierexport.h"
#include "model/service/clock.h"

#include <QTimer>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace rex {

class Banner;
class Field;
class RadioRow;

// Which list one may write to a file, and as it stands on the screen.
struct ListExport
{
    Account account;
    ListRequest list;
    QList<DossierColumn> shownColumns; // in the order shown
    QList<DossierColumn> allColumns;
    QString name; // the list's, for the file
};

// « Exporter »: asks for format, columns and file, then writes in another thread. Annuler ends it at once and
// leaves no file; whatever goes wrong is said in the window, which stays as it was filled in.
class ExportDialog : public VerbDialog
{
    Q_OBJECT
public:
    // `search` outlives the dialog.
    ExportDialog(const SearchService &search, Clock clock, ListExport list, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void accept() override;
    [[nodiscard]] QString file() const; // as typed, with its suffix

signals:
    void written(const QString &sentence); // how many rows, where

private:
    void build();
    void browse();
    void formatChanged();
    void typedAnew();
    [[nodiscard]] bool asksToReplace();
    void write();
    void showProgress();
    void finish(const Result<qint64> &rows);
    void setRunning(bool running);

    const SearchService &m_search;
    Clock m_clock;
    ListExport m_list;
    RadioRow *m_format;
    RadioRow *m_columns;
    QLineEdit *m_file;
    Field *m_fileField;
    Banner *m_message;
    Banner *m_exists; // asks before an existing file is replaced
    QWidget *m_choices; // what is asked, hidden while writing
    QWidget *m_progressBox;
    QProgressBar *m_bar;
    QLabel *m_count;
    QTimer m_poll;
    std::shared_ptr<ExportProgress> m_progress; // while writing
};

} // namespace rex
