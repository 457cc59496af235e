// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QTimer;

namespace rex {

// Makes a field one to search with: a glass before what is typed, called as the field is (which has its accessible
// name by then), and the cross that empties it.
void makeSearchField(QLineEdit *edit);

// Runs out when one has stopped typing there: a list is asked for once a word, not once a letter. The field's own.
[[nodiscard]] QTimer *typingPause(QLineEdit *edit);

} // namespace rex
