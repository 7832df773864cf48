# SPDX-License-Identifier: GPL-3.0-or-later
execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G Ninja -DTHROUGHLINE_STUDIO=OFF
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
# -n: says what would be done, so that a missing rule is found without compiling all again.
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target throughline -- -n
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(READ ${BUILD}/compile_commands.json commands)
if(NOT commands MATCHES "model/project/change.cpp" OR NOT commands MATCHES "app/cli/main.cpp")
    message(FATAL_ERROR "the build without the studio leaves out the core")
endif()
if(commands MATCHES "/qt6/|QT_CORE_LIB|qcustomplot")
    message(FATAL_ERROR "the core is compiled with Qt in sight")
endif()
execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(libraries MATCHES "libQt|libX11|libGL")
    message(FATAL_ERROR "the command line links a library of the window: ${libraries}")
endif()
