// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/filename.h"

#include "model/domain/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int longestSuffix = 8;
const auto reservedSigns = "<>:\"|?*"_L1;

bool isUnseen(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // directions, joiners, marks of no width
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

// Without letters that do not show; reserved signs become « _ ».
QString seen(const QString &name)
{
    QString result;
    for (const char32_t letter : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isUnseen(letter))
            continue;
        if (letter < 0x80 && QString(reservedSigns).contains(QChar(char16_t(letter))))
            result += u'_';
        else
            result += QString::fromUcs4(&letter, 1);
    }
    return result.simplified();
}

bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(
        u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

// Cut between two letters, never within one.
QString cut(const QString &text, int bytes)
{
    QString result = text;
    while (result.toUtf8().size() > bytes) {
        const bool pair = result.size() > 1 && result.back().isLowSurrogate();
        result.chop(pair ? 2 : 1);
    }
    return result.trimmed();
}

} // namespace

QString cleanFileName(const QString &path)
{
    QString name = seen(path.section(QRegularExpression(u"[/\\\\]"_s), -1));
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        name = QCoreApplication::translate("rex::FileName", "document");
    if (isReserved(name))
        name.prepend(u'_');
    const QString suffix = suffixOf(name);
    if (suffix.isEmpty())
        return cut(name, limits::fileNameBytes);
    return withSuffix(name.chopped(suffix.size() + 1), name.last(suffix.size()));
}

QString suffixOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? name.mid(dot + 1).toLower() : QString();
    return suffix.size() <= longestSuffix && !suffix.contains(u' ') ? suffix : QString();
}

QString withSuffix(const QString &name, const QString &suffix)
{
    return cut(name, limits::fileNameBytes - int(suffix.toUtf8().size()) - 1) + u'.' + suffix;
}

QString freeFileName(const QString &name, const QStringList &taken)
{
    if (!taken.contains(name, Qt::CaseInsensitive))
        return name;
    const QString suffix = suffixOf(name);
    const QString stem = suffix.isEmpty() ? name : name.chopped(suffix.size() + 1);
    for (int number = 2;; ++number) {
        const QString mark = u" (%1)"_s.arg(number);
        const int room = limits::fileNameBytes - int(suffix.toUtf8().size()) - 1 - int(mark.size());
        const QString tried = cut(stem, room) + mark + (suffix.isEmpty() ? QString() : u'.' + name.last(suffix.size()));
        if (!taken.contains(tried, Qt::CaseInsensitive))
            return tried;
    }
}

} // namespace rex
