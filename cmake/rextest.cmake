# SPDX-License-Identifier: GPL-3.0-or-later
# rex_test(tst_name LIBS target…): builds tst_name.cpp and runs it as one ctest entry. Tests with a
# window run on the offscreen platform; those that need a real display say so with DISPLAY.
# rex_test_headers(LIBS target…): the precompiled headers of all tests of a folder. Of the headers of a test
# those of Qt take most of the time.
function(rex_test_headers)
    cmake_parse_arguments(arg "" "" "LIBS;HEADERS" ${ARGN})
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set(target rex_test_headers_${folder})
    file(CONFIGURE OUTPUT ${target}.cpp CONTENT "")
    add_library(${target} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    target_link_libraries(${target} PRIVATE rex_flags Qt6::Test ${arg_LIBS})
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON AUTOMOC OFF)
    target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
    set_property(DIRECTORY PROPERTY rex_test_headers ${target})
endfunction()

# PLAIN: a test that links less than the others of its folder, and cannot use their precompiled headers.
function(rex_test name)
    cmake_parse_arguments(arg "PLAIN" "TIMEOUT" "LIBS;SOURCES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(REX_SANITIZE) # which makes all slower
        math(EXPR arg_TIMEOUT "4 * ${arg_TIMEOUT}")
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE rex_flags Qt6::Test ${arg_LIBS})
    get_property(headers DIRECTORY PROPERTY rex_test_headers)
    if(headers AND NOT arg_PLAIN)
        target_precompile_headers(${name} REUSE_FROM ${headers})
    endif()
    # One limit, not Qt Test's own five minutes beside it.
    add_test(NAME ${name} COMMAND ${name} -nocrashhandler)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Paris;QT_LOGGING_RULES=default.debug=false;QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()
