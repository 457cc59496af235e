// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace rex {

// Copies of documents that were given to other programs to show. They can be read only, never run, and go
// when their owner does.
class OpenedCopies
{
public:
    // The path of the copy. Errors: DiskFull, Unavailable.
    [[nodiscard]] Result<QString> keep(qint64 attachmentId, const QString &name, const QByteArray &content);

private:
    QTemporaryDir m_folder;
};

} // namespace rex
