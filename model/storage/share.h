// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

#include <chrono>
#include <functional>

namespace rex {

// One file for several workstations: more than these wait too long for one another (product notes 2).
inline constexpr int mostWorkstations = 5;

// Whether a file system of this type, as the system names it, keeps its files on another machine.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);
// Where the file lies, or would lie: what links in its path lead to.
[[nodiscard]] QString folderBehindLinks(const QString &path);
// Whether the file lies, or would lie, on a share of another machine.
[[nodiscard]] bool isOnNetwork(const QString &path);

// Whether another process can take the right to write in this file now.
using LockProbe = std::function<Result<bool>(const QString &file)>;
// Starts this program once more, with the command test-lock.
[[nodiscard]] Result<bool> otherProcessTakesLock(const QString &file);
// What that other process does, and its exit code.
[[nodiscard]] int testLock(const QString &file);

// How a database learns about its folder; a test brings its own answers.
struct Share
{
    std::function<bool(const QString &path)> holds = isOnNetwork;
    LockProbe takesLock = otherProcessTakesLock;
    // With one reading or writing, of the thread that asks.
    std::function<std::chrono::milliseconds()> patience = [] { return std::chrono::seconds(20); };
};

// Some servers answer that a lock was given and give it to everyone: two workstations would destroy the file. Tries
// it out in this folder. Errors: ReadOnly (nothing can be written there), Unavailable (locks do not exclude).
[[nodiscard]] Result<> checkLocking(const QString &folder, const LockProbe &takesLock);

} // namespace rex
