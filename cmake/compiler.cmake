# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a build quick and changes nothing in its result: a cache of compilations that also serves
# another clone of the project, and a linker that does not take longer than the compiler.
find_program(REX_CCACHE ccache)
if(REX_CCACHE)
    # Without the sloppiness no unit with a precompiled header is kept (the header is always newer than the
    # build's start); it must stand where the compiler runs, not only where CMake does.
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=true ${REX_CCACHE})
endif()

find_program(REX_MOLD mold)
if(REX_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
