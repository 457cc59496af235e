// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rex {

// Many files that are written whole or not at all. Each stands beside its place until commit() has brought them all
// to the disk and gives them their names: a disk is asked to write once for many, which is what takes the time.
// What was not committed is gone with the object.
class WholeFiles
{
public:
    WholeFiles() = default;
    ~WholeFiles();
    WholeFiles(const WholeFiles &) = delete;
    WholeFiles &operator=(const WholeFiles &) = delete;

    // Errors: those of WholeFile; what was written before stays to be committed.
    [[nodiscard]] Result<> write(const QString &path, const QByteArray &content);
    [[nodiscard]] qsizetype count() const { return m_waiting.size(); }
    // Names them, in their order; what stood there is replaced. After an error those before it have their names.
    [[nodiscard]] Result<> commit();

private:
    struct Waiting
    {
        QString beside; // where it stands now
        QString path;
    };
    QList<Waiting> m_waiting;
};

} // namespace rex
