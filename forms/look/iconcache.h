// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace rex {

// Draws the icons of resources/icons in any colour and keeps each picture once made.
class IconCache
{
public:
    // A square of size x size device-independent pixels at the device's ratio; a null pixmap if there is no
    // such icon.
    QPixmap pixmap(const QString &name, const QColor &colour, int size, double ratio);

    // Names of all icons shipped, as pixmap() takes them.
    static QStringList names();

private:
    QHash<QString, QPixmap> m_pixmaps;
};

} // namespace rex
