# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every compiler flag of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(THROUGHLINE_CCACHE ccache)
if(THROUGHLINE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers defeat ccache unless it may overlook their time stamps.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${THROUGHLINE_CCACHE}")
endif()

add_library(throughline_flags INTERFACE)
# A fused multiply-add changes the tenth digit between builds, and with it a report's digest.
target_compile_options(throughline_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -ffp-contract=off -fno-math-errno
    "$<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>"
    "$<$<BOOL:${THROUGHLINE_WARNINGS_AS_ERRORS}>:-Werror>")
if(THROUGHLINE_WARNINGS_AS_ERRORS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # What gcc says of values it follows through inlined library code is often wrong (gcc bugs
    # 105329, 105562, 105651); it is shown, but stops nothing.
    target_compile_options(throughline_flags INTERFACE -Wno-error=array-bounds -Wno-error=restrict
        -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=maybe-uninitialized
        -Wno-error=dangling-pointer)
endif()
target_include_directories(throughline_flags INTERFACE "${CMAKE_SOURCE_DIR}")

if(THROUGHLINE_SANITIZE STREQUAL "address")
    target_compile_options(throughline_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(throughline_flags INTERFACE -fsanitize=address,undefined)
elseif(THROUGHLINE_SANITIZE STREQUAL "thread")
    target_compile_options(throughline_flags INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(throughline_flags INTERFACE -fsanitize=thread)
endif()

find_program(THROUGHLINE_MOLD mold)
if(THROUGHLINE_MOLD)
    target_link_options(throughline_flags INTERFACE -fuse-ld=mold)
endif()
