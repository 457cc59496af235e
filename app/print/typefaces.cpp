// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/typefaces.h"

#include <QDebug>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

const QString files[] = {
    u":/fonts/NotoSans-Regular.ttf"_s,
    u":/fonts/NotoSans-SemiBold.ttf"_s,
    u":/fonts/NotoSansArabic-Regular.ttf"_s,
    u":/fonts/NotoSansArabic-SemiBold.ttf"_s,
};

QStringList loaded()
{
    QStringList families;
    for (const QString &file : files) {
        const int id = QFontDatabase::addApplicationFont(file);
        if (id < 0) {
            qCritical() << "font file missing or damaged:" << file;
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
