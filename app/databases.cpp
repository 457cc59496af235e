// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databases.h"

#include "model/service/demonstration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const auto settingKey = u"database"_s;

} // namespace

Databases::Databases(QSettings &settings, Clock clock, QString localPath)
    : m_settings(settings)
    , m_clock(std::move(clock))
    , m_localPath(std::move(localPath))
{
}

Databases::~Databases() = default;

QString Databases::remembered() const
{
    const QString chosen = m_settings.value(settingKey).toString();
    if (!chosen.isEmpty())
        return chosen;
    return QFileInfo::exists(m_localPath) ? m_localPath : QString();
}

void Databases::remember()
{
    m_settings.setValue(settingKey, m_workspace->database().path());
}

Result<> Databases::take(Result<std::unique_ptr<Workspace>> opened)
{
    if (!opened)
        return fail(opened.error());
    if (m_workspace && m_beforeClosing)
        m_beforeClosing();
    m_workspace = std::move(*opened);
    return {};
}

Result<> Databases::open(const QString &path)
{
    return take(Workspace::open(path, m_clock));
}

Result<> Databases::create(const QString &path, Installation installation)
{
    // The folder of a poste autonome is the program's own; any other is the user's to make.
    if (path == m_localPath)
        QDir().mkpath(QFileInfo(path).absolutePath());
    return take(Workspace::create(path, installation, m_clock));
}

Result<> Databases::openDemonstration()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    if (!m_temporary->isValid())
        return fail(ErrorCode::Unavailable,
            QCoreApplication::translate("rex::Databases",
                "La base de démonstration n’a pas pu être créée : libérez de la place dans le dossier des "
                "fichiers temporaires, puis réessayez."));
    if (Result<> made = create(m_temporary->filePath(u"demonstration.sqlite"_s), Installation::Demonstration); !made)
        return made;
    return seedDemonstration(*m_workspace);
}

} // namespace rex
