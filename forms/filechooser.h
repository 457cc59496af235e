// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace rex {

// Asks for files or a folder, as the desktop does. Never blocks, deletes itself when it is closed, and goes with its
// parent at any time.
class FileChooser : public QFileDialog
{
    Q_OBJECT
public:
    enum class For { Saving, OpeningOne, OpeningMany, Folder };
    // `start`: a folder, or a proposed file in one.
    FileChooser(For purpose, QWidget *parent, const QString &title, const QString &start = {});

    // Whoever saves asks himself whether a file may be replaced.
    void leaveReplacingToCaller() { m_asksToReplace = false; }

protected:
    void accept() override;

private:
    For m_for;
    bool m_asksToReplace = true;
    bool m_mayReplace = false;
};

} // namespace rex
