// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/typefaces.h"

#include <QDebug>
#include <QFile>
#include <QFontDatabase>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

const QString files[] = {
    u":/fonts/NotoSans-Regular.ttf"_s,
    u":/fonts/NotoSans-SemiBold.ttf"_s,
    u":/fonts/NotoSansArabic-Regular.ttf"_s,
    u":/fonts/NotoSansArabic-SemiBold.ttf"_s,
};

// One table of a TrueType file: where its entry stands in the directory, and its bytes.
struct FontTable
{
    qsizetype entry = -1;
    qsizetype from = 0;
    qsizetype length = 0;
};

FontTable table(const QByteArray &font, const char *tag)
{
    constexpr qsizetype directory = 12;
    constexpr qsizetype entrySize = 16;
    const auto number = [&](qsizetype at) { return qsizetype(qFromBigEndian<quint32>(font.constData() + at)); };
    if (font.size() < directory)
        return {};
    const int count = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < count && directory + (i + 1) * entrySize <= font.size(); ++i) {
        const qsizetype entry = directory + i * entrySize;
        if (font.mid(entry, 4) != tag)
            continue;
        const FontTable found{entry, number(entry + 8), number(entry + 12)};
        return found.from + found.length <= font.size() ? found : FontTable();
    }
    return {};
}

// Each PDF embeds the outlines of its letters. Taken from a font with instructions for screens (hints), every
// outline is first fitted to a grid that no paper has, which costs more than the rest of the embedding. The copy
// for documents says that its instructions are not to be run, and has a family of its own beside the one of the
// screens. The name is as long as the one it replaces.
QByteArray forPaper(QByteArray font)
{
    constexpr char noInstructions[] = "\xb1\x01\x01\x8e"; // PUSHB 1 1, INSTCTRL
    const FontTable program = table(font, "prep");
    const FontTable names = table(font, "name");
    if (program.entry < 0 || program.length < 4 || names.entry < 0)
        return font;
    font.replace(program.from, 4, noInstructions, 4);
    qToBigEndian<quint32>(4, font.data() + program.entry + 12);
    const auto utf16 = [](const char *ascii) {
        QByteArray bytes;
        for (const char *c = ascii; *c; ++c)
            bytes += QByteArray(1, '\0') + *c;
        return bytes;
    };
    for (const auto &[screen, paper] : {std::pair(QByteArray("Noto Sans"), QByteArray("Noto Page")),
             std::pair(utf16("Noto Sans"), utf16("Noto Page"))}) {
        QByteArray table = font.mid(names.from, names.length);
        table.replace(screen, paper);
        font.replace(names.from, names.length, table);
    }
    return font;
}

QStringList loaded()
{
    QStringList families;
    for (const QString &path : files) {
        QFile file(path);
        const int id = file.open(QIODevice::ReadOnly) ? QFontDatabase::addApplicationFontFromData(forPaper(file.readAll())) : -1;
        if (id < 0) {
            qCritical() << "font file missing or damaged:" << path;
            continue;
        }
        for (const QString &family : QFontDatabase::applicationFontFamilies(id)) {
            if (!families.contains(family))
                families += family;
        }
    }
    return families;
}

} // namespace

const QStringList &typefaces()
{
    static const QStringList families = loaded();
    return families;
}

const QStringList &systemTypefaces()
{
    static const QStringList families = [] {
        const QString cjk = u"Noto Sans CJK SC"_s;
        return QFontDatabase::families().contains(cjk) ? QStringList{cjk} : QStringList();
    }();
    return families;
}

} // namespace rex::print
