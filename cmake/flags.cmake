# SPDX-License-Identifier: GPL-3.0-or-later
# The one place of the project's compiler flags. Every target links rex_flags.
option(REX_WERROR "Warnings are errors" OFF)
option(REX_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

add_library(rex_flags INTERFACE)
target_compile_options(rex_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    -Wno-missing-field-initializers # every member of our structs has its own
    $<$<BOOL:${REX_WERROR}>:-Werror>
    # ccache keeps precompiled headers only when their macros are not re-read
    -fpch-preprocess)
target_compile_definitions(rex_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_USE_QSTRINGBUILDER
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    REX_VERSION="${PROJECT_VERSION}")
if(REX_SANITIZE)
    target_compile_options(rex_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(rex_flags INTERFACE -fsanitize=address,undefined)
endif()
target_include_directories(rex_flags INTERFACE ${PROJECT_SOURCE_DIR})
