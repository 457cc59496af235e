# SPDX-License-Identifier: GPL-3.0-or-later
# rex_test(tst_name LIBS target…): builds tst_name.cpp and runs it as one ctest entry. Tests with a
# window run on the offscreen platform; those that need a real display say so with DISPLAY.
function(rex_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBS;SOURCES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE rex_flags Qt6::Test ${arg_LIBS})
    add_test(NAME ${name} COMMAND ${name} -nocrashhandler)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Paris;QT_LOGGING_RULES=default.debug=false")
endfunction()
