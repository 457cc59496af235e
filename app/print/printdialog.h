// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/documentprint.h"
#include "app/print/printable.h"
#include "model/domain/account.h"
#include "model/service/clock.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPrinter;
class QPushButton;

namespace rex {

class Banner;
class Preview;
class PrintTarget;
class Workspace;

// « Fenêtre de création de PDF » (guide 5.1): shows the document as it will be on paper and asks for file and
// folder; OK writes it and opens it with the system's viewer. It can also be printed, saved elsewhere, searched.
// Whatever goes wrong is said in the window itself, which stays as it was typed.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    // Shows a file to the user; false if nothing on this computer can.
    using Opener = std::function<bool(const QString &file)>;
    // Names of the printers of this computer.
    using Printers = std::function<QStringList()>;

    PrintDialog(Printable printable, const Clock &clock, QWidget *parent = nullptr);
    ~PrintDialog() override;

    void setOpener(Opener opener) { m_opener = std::move(opener); }
    void setPrinters(Printers printers) { m_printers = std::move(printers); }
    [[nodiscard]] QString file() const;

    // OK: writes and opens, unless a file of that name must first be given up by « Remplacer ».
    void accept() override;

signals:
    void written(const QString &file);

private:
    void build();
    [[nodiscard]] QWidget *sidePanel();
    [[nodiscard]] print::Document document() const; // in the language chosen
    void showDocument();
    void typedAnew();
    void write();
    void finish(const PrintReport &report);
    void saveAs();
    void saveTo(const QString &file);
    void saveNow(const QString &file);
    void replace();
    void askToReplace(const QStringList &names);
    void choosePrinter();
    void printNow();
    void tell(const Result<PrintReport> &report, const QString &failed, const QString &done);

    Printable m_printable;
    QDateTime m_readAt; // the « édité le » of every page
    Opener m_opener;
    Printers m_printers;
    Preview *m_preview;
    PrintTarget *m_target;
    Banner *m_remarks; // to be read before it is printed
    Banner *m_message;
    Banner *m_exists; // asks before an existing file is replaced
    QPushButton *m_ok;
    std::unique_ptr<QPrinter> m_printer;
    QString m_saving; // what « Remplacer » is asked about; empty: the file of OK
    bool m_done = false; // written; OK only closes
};

// Opens the window over `parent`; it deletes itself.
PrintDialog *openPrintDialog(Printable printable, const Clock &clock, QWidget *parent);
// Reads the authorisation of a dossier first. The errors are those of DossierService::authorisation.
[[nodiscard]] Result<PrintDialog *> openPrintDialog(
    Workspace &workspace, const Account &account, qint64 dossierId, QWidget *parent);

} // namespace rex
