// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/workspace.h"

#include <functional>
#include <memory>

class QObject;
class QSettings;
class QTemporaryDir;

namespace rex {

// The thread of the window waits three seconds for a server that does not answer; nobody sees the others wait.
[[nodiscard]] Share shareOfWindow();

// Which database the program works on: opens it, creates it, and knows at the next start which it was.
class Databases
{
public:
    // `localPath`: where the database of a poste autonome lies. `share`: how one learns about the folder of a file.
    Databases(QSettings &settings, Clock clock, QString localPath, Share share = shareOfWindow());
    ~Databases();
    Databases(const Databases &) = delete;
    Databases &operator=(const Databases &) = delete;

    // The file used last; empty at the first start. A poste autonome is found again without its settings.
    [[nodiscard]] QString remembered() const;
    [[nodiscard]] QString localPath() const { return m_localPath; }

    [[nodiscard]] Result<> open(const QString &path);
    using Done = std::function<void(const Result<> &)>;
    // The same beside the window, since a dead server may take minutes to answer, an old database to be migrated:
    // `done` is called at once if it takes a moment only (then the answer is true), or later; never if `context` has
    // gone by then, and the database stays as it was.
    bool open(const QString &path, QObject *context, Done done);
    bool create(const QString &path, Installation installation, QObject *context, Done done);
    // The database of a poste autonome. A damaged file in its place is kept under another name.
    [[nodiscard]] Result<> createLocal();
    // The name that a damaged file there would get; empty if nothing is in the way. Error: why it stays in the way.
    [[nodiscard]] Result<QString> nameForDamaged() const;
    // A throw-away database with invented companies; its folder goes when this object does.
    [[nodiscard]] Result<> openDemonstration();
    // The opened database is the one to open at the next start. Not for --database and the demonstration.
    void remember();

    // Called before another database takes this one's place: whoever works on it in the background ends.
    void beforeClosing(std::function<void()> stop) { m_beforeClosing = std::move(stop); }

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); } // nullptr: none is open

private:
    using Opening = std::function<Result<std::unique_ptr<Workspace>>()>;

    [[nodiscard]] Result<> create(const QString &path, Installation installation);
    [[nodiscard]] Result<> take(Result<std::unique_ptr<Workspace>> opened);
    bool beside(Opening opening, QObject *context, Done done);
    [[nodiscard]] Result<> keepDamaged(const QString &path) const;

    QSettings &m_settings;
    Clock m_clock;
    QString m_localPath;
    Share m_share;
    std::unique_ptr<QTemporaryDir> m_temporary; // before the workspace: closed first, then removed
    std::unique_ptr<Workspace> m_workspace;
    std::function<void()> m_beforeClosing;
};

} // namespace rex
