// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>
#include <QVariant>

namespace rex {

// What an item model tells the one table view beyond text: which mark, which tone. The words are those of
// the visual language (icon names, tones), so that models need no widget and the view knows no dossier.
enum ListRole : int {
    IdRole = Qt::UserRole + 1, // qint64: id of the row's record
    MarkIconRole, // QString: icon drawn before the text, e.g. "hourglass"
    MarkToneRole, // QString: "info", "success", "warning", "error", "revoked", "muted"; colours icon and text
    RowToneRole, // QString: "revoked" or empty; fill of the whole row, asked of column 0
    IdentifierRole, // bool: a number that names the record: strong, link colour, never elided
    ChangeRole, // QString: "added" or "removed": a value of a comparison, on that colour; what goes is struck out
    SortRole, // QVariant: value to sort by
    TextAtOnceRole, // QString: the text of a cell for those who cannot come back for it (copying, a screen reader):
                    // a list that reads its rows as they are looked at reads this one now; others do not answer
};

// Of a cell of any list.
[[nodiscard]] inline QString textAtOnce(const QModelIndex &cell)
{
    const QVariant text = cell.data(TextAtOnceRole);
    return text.isValid() ? text.toString() : cell.data().toString();
}

} // namespace rex
