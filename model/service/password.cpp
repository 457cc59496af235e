// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/password.h"

#include <sodium.h>

#include <array>

namespace rex {

namespace {

void start()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start");
}

QByteArray bytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8(); // é typed as one or two signs
}

} // namespace

QString hashPassword(const QString &password)
{
    start();
    const QByteArray secret = bytes(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        qFatal("not enough memory to hash a password");
    return QString::fromLatin1(hash.data());
}

bool passwordMatches(const QString &password, const QString &hash)
{
    start();
    if (hash.isEmpty()) {
        static const QString decoy = hashPassword(QString());
        std::ignore = passwordMatches(password, decoy);
        return false;
    }
    const QByteArray secret = bytes(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.constData(),
               static_cast<unsigned long long>(secret.size()))
        == 0;
}

} // namespace rex
