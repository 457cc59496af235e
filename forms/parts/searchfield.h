// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace rex {

// Makes a field one to search with: a glass before what is typed, called as the field is (which has its accessible
// name by then), and the cross that empties it.
void makeSearchField(QLineEdit *edit);

} // namespace rex
