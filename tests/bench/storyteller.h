// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/reference.h"
#include "model/domain/workflow.h"
#include "tests/bench/inventions.h"
#include "tests/bench/rows.h"

#include <QHash>
#include <QQueue>

namespace rex::bench {

// Tells the lives of dossiers from the first to the last that was created, as rows to write: who applied, what
// was asked, answered, granted, changed, refused, revoked. Companies come back after a dossier that was closed,
// never with two active ones. Nothing happens after `now`.
class Storyteller
{
public:
    Storyteller(int dossiers, quint64 seed, const Reference &reference);

    void tellStaff(Rows &rows); // accounts of the administration, and the few documents that are attached
    void tellNext(Rows &rows);
    [[nodiscard]] bool atEnd() const { return m_told == m_count; }
    // Last number given: kind, year → sequence.
    [[nodiscard]] const QHash<QPair<QString, int>, int> &sequences() const { return m_sequences; }

private:
    struct Closed
    {
        int company;
        qint64 since;
    };
    struct Telling;

    [[nodiscard]] int nextCompany(qint64 created, Rows &rows);
    [[nodiscard]] const Office &officeFor(int dossier, int company);
    void tellDraft(Telling &telling);
    void tellStudy(Telling &telling, Status end);
    void tellGranting(Telling &telling);
    void tellModification(Telling &telling, Status end);
    void tellRevocation(Telling &telling);
    qint64 addForm(Telling &telling, qint64 depositedAt);
    void happen(Telling &telling, Event event, Status status, qint64 at, const QString &comment = {}, qint64 form = 0);
    void attach(Telling &telling);
    void finish(Telling &telling);
    [[nodiscard]] Status endOf(Dice &dice, qint64 age) const;
    [[nodiscard]] int nextNumber(const QString &kind, int year) { return ++m_sequences[{kind, year}]; }

    int m_count;
    quint64 m_seed;
    Inventions m_inventions;
    QList<Office> m_offices;
    QList<int> m_officeShares; // cumulative, of all but the first
    Dice m_dice; // who comes back, which office
    QList<QByteArray> m_documents;
    QStringList m_documentHashes;
    int m_told = 0;
    int m_companies = 0;
    qint64 m_nextForm = 1;
    QQueue<Closed> m_closed;
    QHash<QPair<QString, int>, int> m_sequences;
};

} // namespace rex::bench
