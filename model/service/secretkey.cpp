// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/secretkey.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::SecretKey)
};

constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
    | QFileDevice::WriteOther;

void start()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start");
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Result<> make(const QString &path)
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    crypto_secretbox_keygen(bytes(key));
    QFile file(path);
    const bool made = QDir().mkpath(QFileInfo(path).absolutePath())
        && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner) && file.write(key.toHex() + '\n') > 0 && file.flush();
    if (!made && file.error() != QFileDevice::OpenError)
        QFile::remove(path); // half a key is none
    if (!made)
        return fail(ErrorCode::Unavailable,
            Texts::tr("Le fichier de clé « %1 » n’a pas pu être créé\u00a0: vérifiez les droits sur ce dossier et la place libre.")
                .arg(path));
    return {};
}

} // namespace

Result<SecretKey> SecretKey::read(const QString &path)
{
    start();
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound,
            Texts::tr("Ce poste n’a pas de clé\u00a0: saisissez à nouveau le mot de passe dans « Envoi des courriels »."));
    if (file.permissions() & others)
        return fail(ErrorCode::Unavailable,
            Texts::tr("Le fichier de clé « %1 » est lisible par d’autres\u00a0: réservez-le à son propriétaire (chmod 600).").arg(path));
    const bool opened = file.open(QIODevice::ReadOnly);
    QByteArray key = opened ? QByteArray::fromHex(file.read(1000).trimmed()) : QByteArray();
    if (key.size() != crypto_secretbox_KEYBYTES)
        return fail(ErrorCode::Unavailable,
            Texts::tr("Le fichier de clé « %1 » est illisible ou abîmé. Supprimez-le, puis saisissez à nouveau le mot de "
                      "passe.").arg(path));
    return SecretKey(key);
}

Result<SecretKey> SecretKey::readOrMake(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        if (Result<> made = make(path); !made && !QFileInfo::exists(path)) // another program may have been first
            return fail(made.error());
    }
    return read(path);
}

QString SecretKey::name() const
{
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(bytes(hash), size_t(hash.size()), bytes(m_bytes), size_t(m_bytes.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

QString SecretKey::encrypted(const QString &text) const
{
    const QByteArray plain = text.toUtf8();
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(plain.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(bytes(box), bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(std::as_const(nonce)),
        bytes(m_bytes));
    return QString::fromLatin1(QByteArray(nonce + box).toBase64());
}

Result<QString> SecretKey::decrypted(const QString &text) const
{
    const QByteArray all = QByteArray::fromBase64(text.toLatin1());
    const QByteArray nonce = all.left(crypto_secretbox_NONCEBYTES);
    const QByteArray box = all.mid(crypto_secretbox_NONCEBYTES);
    QByteArray plain(std::max(qsizetype(0), box.size() - qsizetype(crypto_secretbox_MACBYTES)), Qt::Uninitialized);
    if (box.size() < qsizetype(crypto_secretbox_MACBYTES)
        || crypto_secretbox_open_easy(bytes(plain), bytes(box), static_cast<unsigned long long>(box.size()), bytes(nonce),
               bytes(m_bytes))
            != 0)
        return fail(ErrorCode::NotOurs,
            Texts::tr("Le mot de passe enregistré ne peut pas être lu sur ce poste\u00a0: saisissez-le à nouveau."));
    return QString::fromUtf8(plain);
}

} // namespace rex
