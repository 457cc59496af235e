// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace rex {

// A file that is written whole or not at all: beside its place first, piece by piece, then renamed over it.
// Until commit() nothing is seen under its name, and what stood there before stays if anything fails or the
// object is destroyed. Errors: NotFound (no such folder), NotAllowed, DiskFull, Unavailable.
class WholeFile
{
public:
    explicit WholeFile(const QString &path);

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    [[nodiscard]] Result<> commit();

private:
    [[nodiscard]] tl::unexpected<Error> failure() const;

    QString m_path;
    QSaveFile m_file;
};

// The sentence that says what is in the way of a file.
[[nodiscard]] Error whyNotWritten(const QString &path, QFileDevice::FileError error, const QString &detail);

// The same for content that is at hand.
[[nodiscard]] Result<> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace rex
