// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace rex {

// What the program was asked to do when it was started. Needs no QApplication: it decides which is built.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(rex::CommandLine)
public:
    enum class Task { Window, ExportPdf, SendMail, RunDeadlines, TestLock, Help, Version };

    Task task = Task::Window;
    bool demonstration = false;
    QString database; // empty: the one used last; TestLock: the file to try
    QString language; // "fr", "en", or empty: the one chosen last
    QString number; // ExportPdf: REX number or number of request
    bool all = false; // ExportPdf: every authorisation, a file each
    QString output; // ExportPdf: file to write; with `all` the folder

    // `arguments` begin with the program's name. Error: Invalid, with one sentence on what was wrong.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
    [[nodiscard]] static QString versionText();
};

} // namespace rex
