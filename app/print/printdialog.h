// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/authorisationprint.h"
#include "model/service/clock.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace rex {

class Banner;
class Field;
class Workspace;

// « Fenêtre de création de PDF » (guide 5.1): asks for file and folder; OK writes the authorisation and opens
// it. Whatever goes wrong is said in the window itself, which stays as it was typed.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    // Shows a file to the user; false if nothing on this computer can.
    using Opener = std::function<bool(const QString &file)>;

    // `reference` outlives the dialog.
    PrintDialog(AuthorisationDocument authorisation, const Reference &reference, Clock clock,
        QWidget *parent = nullptr);

    // Another opener than the system's viewer.
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    [[nodiscard]] QString file() const; // as typed, with its folder and « .pdf »

    // OK: writes and opens, unless a file of that name must first be given up by « Remplacer ».
    void accept() override;

signals:
    void written(const QString &file);

private:
    void build();
    void browse();
    [[nodiscard]] bool checkTyped();
    [[nodiscard]] QStringList existing() const; // names of files that OK would replace
    void write();
    void finish(const PrintReport &report);
    void typedAnew();

    AuthorisationDocument m_authorisation;
    const Reference &m_reference;
    Clock m_clock;
    Opener m_opener;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    Field *m_nameField;
    Field *m_folderField;
    QComboBox *m_language;
    QCheckBox *m_twin; // « version accessible »
    Banner *m_message;
    Banner *m_exists; // asks before an existing file is replaced
    QPushButton *m_ok;
    bool m_done = false; // written; OK only closes
};

// Reads the authorisation of a dossier and opens the window over `parent`; it deletes itself. The errors are
// those of DossierService::authorisation.
[[nodiscard]] Result<PrintDialog *> openPrintDialog(
    Workspace &workspace, const Account &account, qint64 dossierId, QWidget *parent);

} // namespace rex
