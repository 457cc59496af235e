// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rex {

// « À propos »: version, licences and credits of program and data, path of the database; and all that a
// message to whoever helps should hold, to copy.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &databasePath, QWidget *parent = nullptr);

private:
    [[nodiscard]] QString information() const; // plain text, several lines
    void copy();

    QString m_databasePath;
};

} // namespace rex
