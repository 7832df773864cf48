# SPDX-License-Identifier: GPL-3.0-or-later
# throughline_embed(TARGET FUNCTION FILES…)
#
# Compiles files into TARGET as bytes, so that no program needs installed data. The generated source
# defines `std::string_view FUNCTION(std::string_view name)`, empty for an unknown file name.
function(throughline_embed target function)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp")
    add_custom_command(OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DFUNCTION=${function}" "-DFILES=${ARGN}"
            -P "${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake"
        DEPENDS ${ARGN} "${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake"
        COMMENT "Embedding ${function}" VERBATIM)
    # The target lives in another folder, where the output above is not known as generated.
    add_custom_target(${function}_source DEPENDS "${output}")
    add_dependencies(${target} ${function}_source)
    target_sources(${target} PRIVATE "${output}")
    set_source_files_properties("${output}" TARGET_DIRECTORY ${target}
        PROPERTIES GENERATED ON SKIP_PRECOMPILE_HEADERS ON)
endfunction()
