// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"

#include <QString>
#include <QUrl>

namespace rex {

// Under which key the columns of a list are kept: several people may work on one computer, each in his way.
[[nodiscard]] inline QString layoutKey(const Account &account, const QString &list)
{
    const QString person = QString::fromLatin1(QUrl::toPercentEncoding(account.login.toLower()));
    return u"lists/" + person + u'/' + list;
}

} // namespace rex
