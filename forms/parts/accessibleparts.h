// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rex {

// Makes our own parts answer assistive technologies: roles of frames, and for the table view an interface
// whose cells are never null (Qt 6.4's own ends the program when asked for a cell that does not exist).
void installAccessibleParts();

} // namespace rex
