// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

namespace rex {

// Copies of documents that were given to other programs to show. They can be read only, never run, and go
// when their owner does.
class OpenedCopies
{
public:
    OpenedCopies();
    // When the program starts: the folders of this user's programs that were killed.
    static void removeStale();

    // The path of the copy. Errors: DiskFull, Unavailable.
    [[nodiscard]] Result<QString> keep(qint64 attachmentId, const QString &name, const QByteArray &content);

private:
    QTemporaryDir m_folder;
    QLockFile m_inUse; // lies in the folder as long as this program runs
};

} // namespace rex
