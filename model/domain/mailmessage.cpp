// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/mailmessage.h"

#include "model/domain/fieldrules.h"
#include "model/domain/limits.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::MailMessage)
};

constexpr int lineLength = 76;
constexpr int wordBytes = 39; // 52 letters of base64 and the frame leave room for the header's name

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= u' ' && c.unicode() < 0x7F; });
}

QString oneLine(QString text)
{
    std::replace_if(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control
                            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }, u' ');
    return text.simplified();
}

// RFC 2047: pieces of whole characters, each on a line of its own.
QByteArray encodedWords(const QString &text)
{
    QList<QByteArray> words;
    QByteArray piece;
    const auto close = [&] { words.append("=?UTF-8?B?" + piece.toBase64() + "?="); };
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const char32_t point = letter;
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (piece.size() + bytes.size() > wordBytes) {
            close();
            piece.clear();
        }
        piece += bytes;
    }
    close();
    return words.join("\r\n ");
}

// ASCII as it stands, unless it would read as an encoded word or fill more than a line.
QByteArray headerText(const QString &text)
{
    const QString line = oneLine(text);
    const bool plain = isAscii(line) && !line.contains("=?"_L1) && line.size() < lineLength - 12;
    return plain ? line.toLatin1() : encodedWords(line);
}

QByteArray mailbox(const QString &name, const QByteArray &address)
{
    const QString shown = oneLine(name);
    if (shown.isEmpty())
        return address;
    QByteArray phrase = headerText(shown);
    if (!phrase.startsWith("=?")) {
        phrase.replace('\\', "\\\\").replace('"', "\\\"");
        phrase = '"' + phrase + '"';
    }
    return phrase + "\r\n <" + address + '>';
}

// In English whatever the language of the program (RFC 5322, 3.3).
QByteArray dateText(const QDateTime &utc)
{
    return QLocale::c().toString(utc.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

// One line of text; blanks at its end would be lost on the way, a dot at its start means something to SMTP.
QByteArray quotedLine(const QByteArray &line)
{
    QByteArray result;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        const bool last = i + 1 == line.size();
        const bool blank = (c == ' ' || c == '\t') && !last;
        const bool startsLine = column == 0 && (c == '.' || (c == 'F' && line.mid(i).startsWith("From ")));
        const bool plain = (c > ' ' && c < 0x7F && c != '=' && !startsLine) || blank;
        const QByteArray sign
            = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + sign.size() > lineLength - 1) {
            result += "=\r\n";
            column = 0;
        }
        result += sign;
        column += sign.size();
    }
    return result + "\r\n";
}

QByteArray quotedPrintable(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QByteArray result;
    for (const QString &line : text.split(u'\n'))
        result += quotedLine(line.toUtf8());
    return result;
}

} // namespace

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

std::optional<QByteArray> mailAddress(const QString &text)
{
    if (text.size() > limits::email || hasControls(text) || !rules::isEmail(text))
        return std::nullopt;
    const QString local = text.section(u'@', 0, 0);
    const QByteArray domain = QUrl::toAce(text.section(u'@', 1));
    static const QString reserved = u"()<>[]:;,\\\""_s;
    const bool plain = isAscii(local)
        && std::none_of(local.begin(), local.end(), [](QChar c) { return reserved.contains(c); });
    const bool named = !domain.isEmpty()
        && std::all_of(domain.begin(), domain.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
           });
    if (!plain || !named)
        return std::nullopt;
    return local.toLatin1() + '@' + domain;
}

Result<QByteArray> composeMessage(const MailMessage &message)
{
    const std::optional<QByteArray> from = mailAddress(message.fromAddress);
    if (!from)
        return fail(ErrorCode::Invalid,
            Texts::tr("L’adresse de l’expéditeur « %1 » n’est pas valide : corrigez-la dans « Envoi des courriels ».")
                .arg(oneLine(message.fromAddress)),
            {u"senderAddress"_s});
    const std::optional<QByteArray> to = mailAddress(message.to);
    if (!to)
        return fail(ErrorCode::Invalid,
            Texts::tr("L’adresse du destinataire « %1 » n’est pas valide.")
                .arg(oneLine(message.to)),
            {u"recipient"_s});
    QByteArray id;
    for (const QChar c : message.id)
        id += c.isLetterOrNumber() && c.unicode() < 0x80 ? c.toLatin1() : '.';
    const QList<QByteArray> lines = {
        QByteArray("Date: " + dateText(message.date)),
        QByteArray("From: " + mailbox(message.fromName, *from)),
        QByteArray("To: " + *to),
        QByteArray("Subject: " + headerText(message.subject)),
        QByteArray("Message-ID: <" + id + from->mid(from->indexOf('@')) + '>'),
        "Auto-Submitted: auto-generated", // nobody's absence is answered (RFC 3834)
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        {},
        {},
    };
    return QByteArray(lines.join("\r\n") + quotedPrintable(message.body));
}

} // namespace rex
