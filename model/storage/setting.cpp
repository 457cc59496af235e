// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/setting.h"

#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

Result<QString> readSetting(const Database &database, const QString &name)
{
    Query query(database, u"system/setting_read"_s);
    query.bind(u"name"_s, name);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    return query.next() ? query.text("value") : QString();
}

Result<> writeSetting(const Database &database, const QString &name, const QString &value)
{
    return Query(database, u"system/setting_write"_s).bind(u"name"_s, name).bind(u"value"_s, value).run();
}

} // namespace rex
