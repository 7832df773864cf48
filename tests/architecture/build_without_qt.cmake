# SPDX-License-Identifier: GPL-3.0-or-later
execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G Ninja -DCMAKE_BUILD_TYPE=${BUILD_TYPE}
        "-DCMAKE_CXX_FLAGS_RELEASE=${RELEASE_FLAGS}" -DTHROUGHLINE_STUDIO=OFF
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target throughline COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${BUILD}/bin/throughline --version COMMAND_ERROR_IS_FATAL ANY)
file(READ ${BUILD}/CMakeCache.txt cache)
if(cache MATCHES "Qt6Core_DIR:PATH=/")
    message(FATAL_ERROR "the build without the studio looked for Qt")
endif()
execute_process(COMMAND ldd ${BUILD}/bin/throughline OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(libraries MATCHES "libQt|libX11|libGL")
    message(FATAL_ERROR "the command line links a library of the window: ${libraries}")
endif()
