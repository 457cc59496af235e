// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/fingerprint.h"

#include "model/domain/labels.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// Hashes values one after the other, each with its length, so that no two lists of values run together. The
// order below is part of what was printed: it never changes, a new one gets a new name in the constructor.
class Digest
{
public:
    Digest() { *this << u"rex-1"_s; }

    Digest &operator<<(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        const quint32 size = qToBigEndian(quint32(bytes.size()));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        m_hash.addData(bytes);
        return *this;
    }
    Digest &operator<<(qsizetype value) { return *this << QString::number(value); }
    Digest &operator<<(const Address &address)
    {
        return *this << address.street << address.postalCode << address.city << address.country;
    }
    Digest &operator<<(const Signatory &signatory)
    {
        return *this << signatory.name << signatory.place << signatory.position;
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void add(Digest &digest, const Form &form)
{
    const Exporter &exporter = form.exporter;
    digest << exporter.eori << exporter.name << exporter.address << exporter.phone << exporter.fax
           << exporter.email << (exporter.activity ? code(*exporter.activity) : QString());
    digest << form.contacts.size();
    for (const Contact &contact : form.contacts)
        digest << contact.name << contact.address << contact.phone << contact.fax << contact.email;
    digest << (form.chaptersOnly ? u"chapters"_s : u"headings"_s) << form.goods.size();
    for (const GoodsItem &item : form.goods)
        digest << item.description << item.heading << item.chapter;
    digest << form.undertaking.signatory << form.consent.signatory;
}

// Twelve signs of five bits in Crockford's alphabet.
QString word(const QByteArray &bytes)
{
    constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    quint64 bits = qFromBigEndian<quint64>(bytes.constData());
    QString word;
    for (int i = 0; i < 12; ++i) {
        if (i == 4 || i == 8)
            word += u'-';
        word += alphabet.at(qsizetype(bits >> 59));
        bits <<= 5;
    }
    return word;
}

} // namespace

QString fingerprint(const AuthorisationDocument &authorisation)
{
    const Authorisation &decision = *authorisation.dossier.authorisation;
    const DepositedForm &granted = authorisation.granted;
    Digest digest;
    digest << decision.number << decision.registeredOn.toString(Qt::ISODate)
           << decision.validFrom.toString(Qt::ISODate) << decision.grantedAt.toUTC().toString(Qt::ISODate)
           << decision.grantedBy << decision.grantedOfficeCode << qsizetype(granted.number)
           << granted.depositedAt.toUTC().toString(Qt::ISODate);
    add(digest, granted.form);
    return word(digest.result());
}

} // namespace rex
