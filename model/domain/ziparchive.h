// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct zip;

namespace rex {

// A ZIP file in memory, read only. Nothing of it is ever written to the disk.
class ZipArchive
{
public:
    struct Entry
    {
        QString name;
        qint64 size = 0; // unpacked, as the archive claims
        bool encrypted = false;
    };

    explicit ZipArchive(const QByteArray &content);

    [[nodiscard]] bool isValid() const { return m_archive != nullptr; }
    [[nodiscard]] qint64 count() const;
    // Nothing for an entry that cannot be described.
    [[nodiscard]] std::optional<Entry> entry(qint64 index) const;
    // Unpacks in pieces until `take` returns false. False if the entry is damaged.
    [[nodiscard]] bool unpack(qint64 index, const std::function<bool(const char *bytes, qint64 size)> &take) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    QByteArray m_content; // libzip reads from it
    std::unique_ptr<zip, Discard> m_archive;
};

} // namespace rex
