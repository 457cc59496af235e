// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databases.h"

#include "app/background.h"
#include "model/domain/labels.h"
#include "model/service/demonstration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <thread>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const auto settingKey = u"database"_s;

} // namespace

Share shareOfWindow()
{
    Share share;
    share.patience = [others = share.patience]() -> std::chrono::milliseconds {
        const bool holdsWindow = QThread::currentThread() == QCoreApplication::instance()->thread();
        return holdsWindow ? std::chrono::seconds(3) : others();
    };
    return share;
}

Databases::Databases(QSettings &settings, Clock clock, QString localPath, Share share)
    : m_settings(settings)
    , m_clock(std::move(clock))
    , m_localPath(std::move(localPath))
    , m_share(std::move(share))
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
    return take(Workspace::open(path, m_clock, m_share));
}

bool Databases::open(const QString &path, QObject *context, Done done)
{
    return beside([path, clock = m_clock, share = m_share] { return Workspace::open(path, clock, share); }, context,
        std::move(done));
}

bool Databases::create(const QString &path, Installation installation, QObject *context, Done done)
{
    return beside(
        [path, installation, clock = m_clock, share = m_share] {
            return Workspace::create(path, installation, clock, share);
        },
        context, std::move(done));
}

bool Databases::beside(Opening opening, QObject *context, Done done)
{
    constexpr int moment = 300; // ms
    using Opened = Result<std::unique_ptr<Workspace>>;
    const auto ended = std::make_shared<QSemaphore>();
    QPromise<std::shared_ptr<Opened>> promise;
    const QFuture<std::shared_ptr<Opened>> future = promise.future();
    // Not joined: whoever no longer wants to wait for a dead server may go on, or end the program.
    std::thread([opening = std::move(opening), promise = std::move(promise), ended]() mutable {
        promise.start();
        auto opened = std::make_shared<Opened>(opening());
        if (*opened)
            (**opened)->database().closeThreadConnection();
        promise.addResult(std::move(opened));
        promise.finish();
        ended->release();
    }).detach();
    if (ended->tryAcquire(1, moment)) {
        done(take(std::move(*future.result())));
        return true;
    }
    whenFinished(future, context,
        [this, done = std::move(done)](const std::shared_ptr<Opened> &opened) { done(take(std::move(*opened))); });
    return false;
}

Result<> Databases::create(const QString &path, Installation installation)
{
    // The folder of a poste autonome is the program's own; any other is the user's to make.
    if (path == m_localPath)
        QDir().mkpath(QFileInfo(path).absolutePath());
    return take(Workspace::create(path, installation, m_clock, m_share));
}

Result<QString> Databases::nameForDamaged() const
{
    if (!QFileInfo::exists(m_localPath))
        return QString();
    const auto opened = Workspace::open(m_localPath, m_clock, m_share);
    if (opened)
        return QString();
    if (opened.error().code != ErrorCode::NotOurs)
        return fail(opened.error());
    const QFileInfo file(m_localPath);
    const QString begin
        = u"%1-endommagee-%2"_s.arg(file.completeBaseName(), parisDay(m_clock()).toString(Qt::ISODate));
    QString name = begin + u".sqlite"_s;
    for (int copy = 2; file.dir().exists(name); ++copy)
        name = u"%1-%2.sqlite"_s.arg(begin).arg(copy);
    return name;
}

Result<> Databases::createLocal()
{
    const Result<QString> name = nameForDamaged();
    if (!name)
        return fail(name.error());
    if (!name->isEmpty()) {
        if (Result<> kept = keepDamaged(QFileInfo(m_localPath).dir().filePath(*name)); !kept)
            return kept;
    }
    return create(m_localPath, Installation::Standalone);
}

// With what SQLite left beside it: a log that stayed behind would be taken for the new file's.
Result<> Databases::keepDamaged(const QString &path) const
{
    QStringList moved;
    for (const QLatin1StringView rest : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1}) {
        if (!QFileInfo::exists(m_localPath + rest))
            continue;
        if (QFile::rename(m_localPath + rest, path + rest)) {
            moved.append(rest);
            continue;
        }
        for (const QString &each : std::as_const(moved))
            QFile::rename(path + each, m_localPath + each);
        return fail(ErrorCode::ReadOnly,
            QCoreApplication::translate("rex::Databases",
                "Le fichier «\u00a0%1\u00a0» est endommagé et ne peut pas être renommé\u00a0: demandez le droit "
                "d’écrire dans son dossier, puis réessayez.")
                .arg(m_localPath));
    }
    return {};
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
