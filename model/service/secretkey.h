// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QString>

namespace rex {

// Encrypts what a database keeps for this workstation alone. The key lies outside the database, in a file that
// only its owner may read: a stolen database tells nothing.
class SecretKey
{
public:
    // Reads the key file. Errors: NotFound (none yet), Unavailable (unreadable, damaged, or open to others).
    [[nodiscard]] static Result<SecretKey> read(const QString &path);
    // The same; makes the file with its folder if there is none. Errors: Unavailable.
    [[nodiscard]] static Result<SecretKey> readOrMake(const QString &path);

    // Names the key without telling it: what one key encrypted is looked up under this name.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString encrypted(const QString &text) const;
    // Error NotOurs, if it was changed or encrypted by another key.
    [[nodiscard]] Result<QString> decrypted(const QString &text) const;

private:
    explicit SecretKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

} // namespace rex
