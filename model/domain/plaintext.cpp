// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/plaintext.h"

#include <QStringDecoder>

#include <algorithm>

namespace rex {

namespace {

// Windows-1252 from 0x80 to 0x9f; 0 where it has no letter.
constexpr char16_t windows1252[32] = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
    0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f') || value == 0x7f;
}

bool isUtf8(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a cut letter is an error
    const QString text = decoder(content);
    return !decoder.hasError();
}

bool isWindows1252(const QByteArray &content)
{
    return std::none_of(content.begin(), content.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value >= 0x80 && value < 0xa0 && !windows1252[value - 0x80];
    });
}

} // namespace

bool hasControls(const QByteArray &content)
{
    return std::any_of(content.begin(), content.end(), isControl);
}

bool isPlainText(const QByteArray &content)
{
    return !hasControls(content) && (isUtf8(content) || isWindows1252(content));
}

QString decodedText(const QByteArray &content)
{
    if (isUtf8(content))
        return QString::fromUtf8(content);
    QString text = QString::fromLatin1(content);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xa0 && windows1252[letter.unicode() - 0x80])
            letter = QChar(windows1252[letter.unicode() - 0x80]);
    }
    return text;
}

bool hasUtf16Mark(const QByteArray &content)
{
    return content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff");
}

} // namespace rex
