// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const auto settingKey = u"language"_s;

} // namespace

Language::Language(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const QString chosen = settings.value(settingKey).toString();
    use(codes().contains(chosen) ? chosen : u"fr"_s);
}

QStringList Language::codes()
{
    return {u"fr"_s, u"en"_s};
}

QString Language::name(const QString &code)
{
    return code == "en"_L1 ? u"English"_s : u"Français"_s;
}

void Language::use(const QString &code)
{
    if (code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(QLocale(code));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    // Without its catalogue a text is the French of the source: complete, so no failure.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/soprano-rex_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    emit changed();
}

void Language::choose(const QString &code)
{
    m_settings.setValue(settingKey, code);
    use(code);
}

} // namespace rex
