// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/database.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace rex {

// Calls `done` with the result of the future in the context's thread; never if the context is gone by then.
template<typename T, typename Done>
void whenFinished(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

// Runs a call of a service that takes long (a password is hashed) in a worker thread, so that the window
// lives on. The connection that the thread opens is closed after it.
template<typename Call, typename Done>
void inBackground(const Database &database, QObject *context, Call call, Done done)
{
    whenFinished(QtConcurrent::run([&database, call] {
        auto result = call();
        database.closeThreadConnection();
        return result;
    }),
        context, done);
}

} // namespace rex
