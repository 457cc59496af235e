// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/service/dossierservice.h"

#include <QDateTime>
#include <QStringList>

#include <atomic>
#include <functional>

namespace rex {

// Many authorisations at once, as one PDF or as a file each.
struct BatchRequest
{
    int count = 0;
    // The authorisation at that place, from 0. Called in worker threads.
    std::function<Result<AuthorisationDocument>(int)> read;
    std::function<void()> threadEnds; // called by each worker thread after its last reading
    bool oneFile = false;
    QString target; // oneFile: the file; else the folder
    print::Language language = print::Language::French;
    QDateTime printedAt; // UTC
    bool accessibleTwin = false; // with a file each
    int threads = 2;
};

// Looked at and asked to stop from another thread.
struct BatchProgress
{
    std::atomic<int> done = 0; // authorisations printed or left out
    std::atomic<bool> cancelled = false;
};

struct BatchReport
{
    int written = 0; // authorisations that stand in whole files
    int pages = 0;
    bool cancelled = false;
    QStringList remarks; // what was left out or could not be shown, each with its number
    std::optional<Error> stopped; // why no further one was written: full disk, no such folder…
};

// Writes them all and comes back when it is done, stopped or cancelled; never on the thread of the windows. A
// file has its final name only when it is whole; a file of that name is replaced. With one file nothing is
// written unless all of it is. What cannot be read is left out and reported; an accessible twin that cannot be written
// is reported too, and stops the batch if the disk is full. Needs a QGuiApplication.
[[nodiscard]] BatchReport printBatch(
    const BatchRequest &request, const Reference &reference, BatchProgress &progress);

// Fonts are loaded by the thread of the windows, before the first batch.
void prepareBatches();

} // namespace rex
