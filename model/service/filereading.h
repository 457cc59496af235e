// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"

#include <functional>

namespace rex {

// A file as it was read, with what it really is.
struct ReadFile
{
    RecognisedFile file;
    QByteArray content;
};

// Reads files that someone wants to attach, one after the other; long for large ones, so in a worker thread.
// Together they may hold limits::attachmentsAtOnce.
class FileReading
{
public:
    // Error Invalid: what recognise() refuses, or too much together. NotFound, NotAllowed, Unavailable: the file
    // is not there, may not be read, was lost or changed meanwhile. Cancelled: `cancelled` said so.
    [[nodiscard]] Result<ReadFile> read(const QString &path, const std::function<bool()> &cancelled);

private:
    qint64 m_together = 0;
};

} // namespace rex
