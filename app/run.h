// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rex {

// The whole program: reads the command line, builds what it asks for, runs it. Exit codes: 0; 1 a file that
// cannot be read or written, or no display; 2 a wrong command line;
// 3 mails that are still here. Each with one sentence on stderr.
[[nodiscard]] int run(int argc, char *argv[]);

} // namespace rex
