# SPDX-License-Identifier: GPL-3.0-or-later
# Qt puts each target's build folder into a macro, which would make a shared precompiled header unusable.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE_")
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS "${definitions}")

# The tests read numbers under a German locale too: it is compiled here, so that no root is needed.
set(THROUGHLINE_LOCALES "${CMAKE_BINARY_DIR}/locales")
if(NOT EXISTS "${THROUGHLINE_LOCALES}/de_DE.UTF-8")
    file(MAKE_DIRECTORY "${THROUGHLINE_LOCALES}")
    execute_process(COMMAND localedef -i de_DE -f UTF-8 "${THROUGHLINE_LOCALES}/de_DE.UTF-8"
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "localedef could not make de_DE.UTF-8: install the package 'locales'")
    endif()
endif()

# throughline_tests(NAME core|studio FILES a_test.cpp b_test.cpp LINK libraries…)
#
# One program per folder, one ctest entry per file: a_test.cpp holds the class ATest, which it
# registers with THROUGHLINE_TEST(ATest). Core tests run a second time under de_DE.
function(throughline_tests name kind)
    cmake_parse_arguments(arg "" "" "FILES;LINK" ${ARGN})
    add_executable(${name}_tests ${arg_FILES})
    # moc 6.4 cannot parse some C++20 headers of the standard library; without the compiler's own
    # macros it takes their older branches.
    set_target_properties(${name}_tests PROPERTIES AUTOMOC ON AUTOMOC_COMPILER_PREDEFINES OFF)
    target_link_libraries(${name}_tests PRIVATE throughline_test_harness_${kind} ${arg_LINK})
    target_precompile_headers(${name}_tests REUSE_FROM throughline_test_harness_${kind})
    foreach(file IN LISTS arg_FILES)
        if(NOT file MATCHES "_test\\.cpp$")
            continue()
        endif()
        string(REPLACE "_test.cpp" "" short "${file}")
        set(environment "QT_QPA_PLATFORM=offscreen")
        add_test(NAME ${name}.${short} COMMAND ${name}_tests ${short})
        set_tests_properties(${name}.${short} PROPERTIES
            ENVIRONMENT "${environment};LC_ALL=C.UTF-8" TIMEOUT 300)
        if(kind STREQUAL "core")
            add_test(NAME ${name}.${short}.de_DE COMMAND ${name}_tests ${short})
            set_tests_properties(${name}.${short}.de_DE PROPERTIES
                ENVIRONMENT "${environment};LC_ALL=de_DE.UTF-8;LOCPATH=${THROUGHLINE_LOCALES}" TIMEOUT 300)
        endif()
    endforeach()
endfunction()
