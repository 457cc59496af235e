// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rex::bench {

void keepFigure(const QString &what, const QString &value)
{
    const QString path = qEnvironmentVariable("REX_BENCH_FIGURES");
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray line = QString(what + u'\t' + value + u'\n').toUtf8();
    if (!file.open(QIODevice::Append) || file.write(line) != line.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace rex::bench
