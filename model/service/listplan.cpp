// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a search reads its dossiers. In the order of the list with the criteria as a filter, the first
// rows come at once if many match, and after a million others if few do; from the candidates of one criterion
// it is the other way round. So the criteria are counted first, each up to a limit only.
#include "model/service/listquery.h"
#include "model/storage/database.h"
#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

ListQuery startingFrom(const ListQuery &list, const Candidates &candidates)
{
    ListQuery query = list;
    query.source = u'(' + queryText(candidates.query, Database::engine()) + u") k CROSS JOIN "_s + list.source;
    query.where += u" AND d.id = k.id"_s;
    query.values.insert(candidates.values);
    query.candidates.clear();
    return query;
}

Result<ListQuery> planned(const Database &database, const ListQuery &list, qint64 most, const Cancelled &cancelled)
{
    const Candidates *best = nullptr;
    for (const Candidates &candidates : list.candidates) {
        Query probe(database, u"list/probe"_s,
            {{u"candidates"_s, queryText(candidates.query, Database::engine())}});
        probe.bind(candidates.values).bind(u"most"_s, most + 1).cancelWhen(cancelled);
        if (Result<> done = probe.runOne(); !done)
            return fail(done.error());
        if (const qint64 count = probe.integer("count"); count <= most) {
            most = count;
            best = &candidates;
        }
    }
    return best ? startingFrom(list, *best) : list;
}

} // namespace rex
