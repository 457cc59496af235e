// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rex {

// Lets the style sheet look again at a widget whose properties were changed. One that was never shown is
// styled when it is: asking before would only make it slow, and a form has hundreds of them.
void restyle(QWidget *widget);

} // namespace rex
