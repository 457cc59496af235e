// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/batch.h"
#include "model/domain/account.h"

#include <QDialog>
#include <QFuture>
#include <QList>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace rex {

class Banner;
class PrintTarget;
class Workspace;

// Prints many authorisations: asks where and how, shows how far it is, can be stopped at any time, and says at
// the end what was written and what was not.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    // Both outlive the dialog.
    BatchDialog(Workspace &workspace, const Account &account, const QList<qint64> &dossierIds,
        QWidget *parent = nullptr);
    ~BatchDialog() override;

    void accept() override; // starts; closes when it is done
    void reject() override; // stops what runs, then closes

signals:
    void finished(const rex::BatchReport &report);

private:
    void build();
    [[nodiscard]] BatchRequest request() const;
    [[nodiscard]] bool isRunning() const { return m_future.isRunning(); }
    void start();
    void tellProgress();
    void finish(const BatchReport &report);
    void showRunning(bool running);

    Workspace &m_workspace;
    Account m_account;
    QList<qint64> m_ids;
    QRadioButton *m_each;
    QRadioButton *m_one;
    PrintTarget *m_target;
    QWidget *m_choices; // all that is chosen before the start
    QLabel *m_note;
    QProgressBar *m_bar;
    QLabel *m_count;
    Banner *m_message;
    Banner *m_exists;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    QTimer m_poll;
    BatchProgress m_progress;
    QFuture<BatchReport> m_future;
    bool m_done = false;
};

// Opens it over `parent` for these dossiers; it deletes itself. This is all that a list needs to call.
BatchDialog *openBatchDialog(
    Workspace &workspace, const Account &account, const QList<qint64> &dossierIds, QWidget *parent);

} // namespace rex
